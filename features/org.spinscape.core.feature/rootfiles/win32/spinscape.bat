@echo off
rem Starts Spinscape: without arguments the workbench (if this installation has one), else the command line.
rem Exit codes of the command line: 0 done, 1 failed, 2 the input is wrong, 3 interrupted and resumable.
rem   SPINSCAPE_JAVA_HOME   the Java to use
rem   SPINSCAPE_VM_ARGS     more arguments for the Java virtual machine, e.g. -Xmx8g
setlocal
set "home=%~dp0"
if "%home:~-1%"=="\" set "home=%home:~0,-1%"

set "java="
if defined SPINSCAPE_JAVA_HOME if exist "%SPINSCAPE_JAVA_HOME%\bin\java.exe" set "java=%SPINSCAPE_JAVA_HOME%\bin\java.exe"
if not defined java if exist "%home%\jre\bin\java.exe" set "java=%home%\jre\bin\java.exe"
if not defined java if defined JAVA_HOME call :usable "%JAVA_HOME%"
if not defined java for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Java\jdk-25*" "%ProgramFiles%\Microsoft\jdk-25*" "%ProgramFiles%\Zulu\zulu-25*") do call :usable "%%~d"
if not defined java (
    echo spinscape: no Java 25 or newer found. Install one, for example Eclipse Temurin 25 ^(winget install EclipseAdoptium.Temurin.25.JDK^),>&2
    echo   set SPINSCAPE_JAVA_HOME to its folder, or put it here as "%home%\jre".>&2
    exit /b 1
)

set "launcher="
pushd "%home%\plugins" 2>nul && (
    for %%f in (org.eclipse.equinox.launcher_*.jar) do set "launcher=%home%\plugins\%%f"
    popd
)
if not defined launcher (
    echo spinscape: this installation is incomplete: no plugins\org.eclipse.equinox.launcher_*.jar in %home%>&2
    exit /b 1
)
set "common=--add-modules jdk.incubator.vector --enable-native-access=ALL-UNNAMED -Dslf4j.internal.verbosity=ERROR -Djava.awt.headless=true -Xlog:disable -Xlog:all=error:stderr"
set "logging=-Djava.util.logging.config.file=%home%\logging.properties"

set "workbench="
if exist "%home%\plugins\org.spinscape.workbench_*.jar" set "workbench=yes"
if "%~1"=="" if defined workbench goto workbench
if "%~1"=="workbench" goto workbench
if "%~1"=="open" goto workbench
if "%~1"=="install" goto install
if "%~1"=="uninstall" goto uninstall

rem Taken as read-only, so that any number of copies run at once; see the script for Linux and macOS.
"%java%" %common% "%logging%" -Dosgi.configuration.area.readOnly=true -Dosgi.startLevel=4 -Dosgi.logfile="%TEMP%\spinscape-framework.log" %SPINSCAPE_VM_ARGS% -jar "%launcher%" -nosplash -data @none -configuration "%home%\configuration" -application org.spinscape.cli.application %*
exit /b %ERRORLEVEL%

:workbench
if not defined workbench (
    echo spinscape: this is the headless product, it has no workbench>&2
    exit /b 2
)
rem One file can be opened, or a workspace be named: -data FOLDER.
set "what="
if "%~1"=="open" set what=-open "%~2"
if "%~1"=="workbench" if not "%~2"=="" set what="%~2" "%~3"
start "" "%java:java.exe=javaw.exe%" %common% "%logging%" -Dosgi.instance.area.default=@user.home/spinscape-workspace %SPINSCAPE_VM_ARGS% -jar "%launcher%" -application org.spinscape.workbench.application -product org.spinscape.workbench.product -name Spinscape %what%
exit /b 0

:install
rem What has been tampered with is refused in any case; see the script for Linux and macOS.
set "trust="
if "%~2"=="--signed" (
    set "trust=-trustSignedContentOnly -trustedPGPKeys"
    shift
)
if "%~3"=="" (
    echo usage: spinscape install [--signed] SITE FEATURE   ^(SITE: address of an update site, a folder as file:/C:/...^)>&2
    exit /b 2
)
"%java%" -jar "%launcher%" -nosplash -data @none -application org.eclipse.equinox.p2.director -repository "%~2" -installIU "%~3.feature.group" %trust%
exit /b %ERRORLEVEL%

:uninstall
if "%~2"=="" (
    echo usage: spinscape uninstall FEATURE>&2
    exit /b 2
)
"%java%" -jar "%launcher%" -nosplash -data @none -application org.eclipse.equinox.p2.director -uninstallIU "%~2.feature.group"
exit /b %ERRORLEVEL%

:usable
if not exist "%~1\bin\java.exe" exit /b 0
findstr /r /c:"^JAVA_VERSION=.2[5-9]" /c:"^JAVA_VERSION=.[3-9][0-9]" "%~1\release" >nul 2>&1 && set "java=%~1\bin\java.exe"
exit /b 0
