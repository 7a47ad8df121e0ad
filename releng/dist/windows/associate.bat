@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Opens .spinscape files with this Spinscape, for this user. To be run again after the folder was moved.
rem   associate.bat            for this user
rem   associate.bat --remove   takes it away again
setlocal
set "home=%~dp0"
if "%home:~-1%"=="\" set "home=%home:~0,-1%"
set "classes=HKCU\Software\Classes"
if "%~1"=="--remove" goto remove
if not "%~1"=="" (
    echo usage: associate.bat [--remove]>&2
    exit /b 2
)
reg add "%classes%\.spinscape" /ve /d "Spinscape.Experiment" /f >nul || exit /b 1
reg add "%classes%\Spinscape.Experiment" /ve /d "Spinscape experiment" /f >nul || exit /b 1
reg add "%classes%\Spinscape.Experiment\DefaultIcon" /ve /d "%home%\spinscape.ico" /f >nul || exit /b 1
reg add "%classes%\Spinscape.Experiment\shell\open\command" /ve /d "\"%home%\spinscape.bat\" open \"%%1\"" /f >nul || exit /b 1
exit /b 0

:remove
reg delete "%classes%\.spinscape" /f >nul 2>&1
reg delete "%classes%\Spinscape.Experiment" /f >nul 2>&1
exit /b 0
