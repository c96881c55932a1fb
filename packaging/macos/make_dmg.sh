#!/bin/sh
# Signs dist/ceapp.app and makes dist/ceapp-VERSION.dmg from it, on macOS: make_dmg.sh VERSION
# CODESIGN_IDENTITY signs; with APPLE_ID, APPLE_TEAM and APPLE_PASSWORD too the image is notarised.
set -eu
version=$1
cd "$(dirname "$0")/../.."
app=dist/ceapp.app image=dist/ceapp-$version.dmg
if [ -n "${CODESIGN_IDENTITY:-}" ]; then
    codesign --deep --force --options runtime --timestamp \
        --entitlements packaging/macos/entitlements.plist --sign "$CODESIGN_IDENTITY" "$app"
else
    echo "CODESIGN_IDENTITY is not set: the app is signed for this machine alone" >&2
    codesign --deep --force --sign - "$app"
fi
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
hdiutil create -volname "ceapp $version" -srcfolder "$stage" -format UDZO -ov "$image"
if [ -n "${APPLE_ID:-}" ] && [ -n "${CODESIGN_IDENTITY:-}" ]; then
    codesign --force --timestamp --sign "$CODESIGN_IDENTITY" "$image"
    xcrun notarytool submit "$image" --wait \
        --apple-id "$APPLE_ID" --team-id "$APPLE_TEAM" --password "$APPLE_PASSWORD"
    xcrun stapler staple "$image"
fi
