#!/bin/sh
# Takes away what install.sh brought. Settings, added models and photos are yours and stay.
set -eu
opt=$(cd "$(dirname "$0")/.." && pwd)
prefix=$(dirname "$opt")
rm -f "$prefix/bin/ceapp" "$prefix/share/applications/ceapp.desktop" "$prefix/share/man/man1/ceapp.1.gz"
find "$prefix/share/icons/hicolor" -name 'ceapp.*' -path '*/apps/*' -delete 2>/dev/null || true
rm -rf "$opt/ceapp"
command -v update-desktop-database >/dev/null 2>&1 && update-desktop-database -q "$prefix/share/applications" || true
echo "ceapp is gone. Your settings and models are still in ~/.config/ceapp and ~/.local/share/ceapp"
