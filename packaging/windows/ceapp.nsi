; The setup program for Windows: for this person alone, without administrator.
; makensis -DVERSION=1.2.3 -DPAYLOAD=dist/ceapp -DOUT=dist -DSUFFIXES=build/suffixes.nsh packaging/windows/ceapp.nsi
; Silent: ceapp-setup.exe /S [/D=C:\place]; Uninstall.exe /S
Unicode true
!include MUI2.nsh
!include FileFunc.nsh
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\ceapp"
!define CLASS "Software\Classes\ceapp.photo"

Name "ceapp"
OutFile "${OUT}/ceapp-${VERSION}-setup.exe"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\ceapp"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
SetCompressor /SOLID lzma
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "ceapp"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "ceapp setup"
VIAddVersionKey "LegalCopyright" "The founders of ceapp, Apache-2.0"

!define MUI_FINISHPAGE_RUN "$INSTDIR\ceapp.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "SimpChinese"

; Offers ceapp under "Open with" for a kind of file, and takes no file away from another program.
!macro OpenWith SUFFIX
  WriteRegStr HKCU "Software\Classes\${SUFFIX}\OpenWithProgids" "ceapp.photo" ""
  WriteRegStr HKCU "Software\Classes\Applications\ceapp.exe\SupportedTypes" "${SUFFIX}" ""
!macroend
!macro NoOpenWith SUFFIX
  DeleteRegValue HKCU "Software\Classes\${SUFFIX}\OpenWithProgids" "ceapp.photo"
!macroend
; EverySuffix, written by packaging/build.py from the list of formats that open.
!include "${SUFFIXES}"

Section "ceapp"
  ; An older version's files must not stay among the new ones.
  IfFileExists "$INSTDIR\ceapp.exe" 0 +2
    RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}/*"
  WriteUninstaller "$INSTDIR\Uninstall.exe"
  CreateShortcut "$SMPROGRAMS\ceapp.lnk" "$INSTDIR\ceapp.exe"
  WriteRegStr HKCU "${CLASS}" "" "Photo"
  WriteRegStr HKCU "${CLASS}\shell\open\command" "" '"$INSTDIR\ceapp.exe" "%1"'
  WriteRegStr HKCU "Software\Classes\Applications\ceapp.exe\shell\open\command" "" '"$INSTDIR\ceapp.exe" "%1"'
  !insertmacro EverySuffix OpenWith
  WriteRegStr HKCU "${KEY}" "DisplayName" "ceapp"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\ceapp.exe"
  WriteRegStr HKCU "${KEY}" "Publisher" "The founders of ceapp"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" "$0"
SectionEnd

Section "Uninstall"
  ; Nothing is removed from a folder that does not hold the program.
  IfFileExists "$INSTDIR\ceapp.exe" +2 0
    Abort
  Delete "$INSTDIR\ceapp.exe"
  Delete "$INSTDIR\ceapp-cli.exe"
  Delete "$INSTDIR\Uninstall.exe"
  RMDir /r "$INSTDIR\_internal"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\ceapp.lnk"
  !insertmacro EverySuffix NoOpenWith
  DeleteRegKey HKCU "${CLASS}"
  DeleteRegKey HKCU "Software\Classes\Applications\ceapp.exe"
  DeleteRegKey HKCU "${KEY}"
SectionEnd
