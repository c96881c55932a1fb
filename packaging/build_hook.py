"""What hatchling does besides collecting Python: compiles the fill, and brings models along."""

import sys
import sysconfig
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class BuildHook(BuildHookInterface):
    """Called by hatchling, see `[tool.hatch.build.targets.wheel.hooks.custom]`."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the kernels; add what `core.paths` looks for, unless the install is editable."""
        sys.path.insert(0, str(Path(self.root) / "packaging"))
        import kernels

        library = kernels.build(kernels.here(), kernels.PACKAGE)
        # It uses nothing of Python's: one wheel for all of them, but for this system alone.
        build_data["pure_python"] = False
        build_data["tag"] = f"py3-none-{platform_tag()}"
        build_data["artifacts"].append(library.relative_to(self.root).as_posix())
        # Read where they lie, if so.
        if version != "editable":
            for folder in ("resources", "models"):
                build_data["force_include"][folder] = f"ceapp/_bundled/{folder}"
            for path in sorted(Path(self.root, "docs").glob("user-guide*.md")):
                guide = f"docs/{path.name}"
                build_data["force_include"][guide] = f"ceapp/_bundled/{guide}"


def platform_tag() -> str:
    """Return what wheels call this system."""
    import kernels

    system, _, machine = kernels.here().partition("-")
    if system == "macos":
        return f"macosx_12_0_{'arm64' if machine == 'aarch64' else machine}"
    return sysconfig.get_platform().replace("-", "_").replace(".", "_")
