# Builds the setup program on Windows, with Python 3.11 and NSIS on the PATH: packaging\windows\build.ps1
param([string]$Models = "all")
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")
py -3.11 -m venv .venv
if ($LASTEXITCODE) { throw "no virtual environment: is Python 3.11 installed?" }
.venv\Scripts\python -m pip install --disable-pip-version-check -e ".[dev]"
if ($LASTEXITCODE) { throw "the packages could not be installed" }
.venv\Scripts\python packaging\build.py --models $Models
if ($LASTEXITCODE) { throw "the build failed" }
dist\ceapp\ceapp-cli.exe selftest
if ($LASTEXITCODE) { throw "the frozen program does not work" }
