#!/bin/sh
# Installs ceapp for this person alone, without root: program in ~/.local/opt/ceapp, command in ~/.local/bin.
# CEAPP_PREFIX chooses another place than ~/.local. `~/.local/opt/ceapp/uninstall.sh` takes all of it away again.
set -eu
prefix=${CEAPP_PREFIX:-$HOME/.local}
here=$(cd "$(dirname "$0")" && pwd)
opt=$prefix/opt share=$prefix/share
mkdir -p "$opt" "$prefix/bin" "$share/applications" "$share/icons" "$share/man/man1"
rm -rf "$opt/ceapp.new"
cp -a "$here/ceapp" "$opt/ceapp.new"
cp "$here/uninstall.sh" "$opt/ceapp.new/"
# The old program goes only when the new one is complete.
rm -rf "$opt/ceapp"
mv "$opt/ceapp.new" "$opt/ceapp"
ln -sf "$opt/ceapp/ceapp" "$prefix/bin/ceapp"
cp -R "$here/share/icons/hicolor" "$share/icons/"
cp "$here/share/man/man1/ceapp.1.gz" "$share/man/man1/"
sed "s|^Exec=ceapp|Exec=\"$opt/ceapp/ceapp\"|" "$here/share/applications/ceapp.desktop" >"$share/applications/ceapp.desktop"
command -v update-desktop-database >/dev/null 2>&1 && update-desktop-database -q "$share/applications" || true
echo "ceapp is installed. Start it from the menu, or as $prefix/bin/ceapp"
