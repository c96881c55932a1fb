"""Puts resources and models into the wheel; an editable install reads them where they lie."""

from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class BundleHook(BuildHookInterface):
    """Called by hatchling, see `[tool.hatch.build.targets.wheel.hooks.custom]`."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add what `core.paths` looks for in `ceapp/_bundled`, unless the install is editable."""
        if version == "editable":
            return
        for folder in ("resources", "models"):
            build_data["force_include"][folder] = f"ceapp/_bundled/{folder}"
