@echo off
rem So Vang for Windows: finds a JDK 25, builds when the jars are missing, runs the command line in UTF-8.
setlocal EnableExtensions
chcp 65001 >nul
set "ROOT=%~dp0"
set "JAVA="
if defined JAVA_HOME call :accept "%JAVA_HOME%\bin\java.exe"
for /f "delims=" %%J in ('where java 2^>nul') do if not defined JAVA call :accept "%%J"
for %%P in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft") do (
  for /d %%D in ("%%~P\*") do if not defined JAVA call :accept "%%D\bin\java.exe"
)
if not defined JAVA (
  echo Không tìm thấy Java 25; hãy cài JDK 25 trở lên từ https://adoptium.net hoặc đặt JAVA_HOME. 1>&2
  echo No Java 25 found; install JDK 25 or later from https://adoptium.net or set JAVA_HOME. 1>&2
  exit /b 1
)
if not exist "%ROOT%admin-cli\target\lib" call :build || exit /b 1
set "SOVANG_JAVA=%JAVA%"
set "SOVANG_SERVICE_CLASSPATH=%ROOT%ledger-service\target\ledger-service-1-SNAPSHOT.jar;%ROOT%ledger-service\target\lib\*"
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 ^
  -cp "%ROOT%admin-cli\target\admin-cli-1-SNAPSHOT.jar;%ROOT%admin-cli\target\lib\*" sovang.cli.Sovang %*
exit /b %ERRORLEVEL%

:accept
if not exist "%~1" exit /b
for /f "tokens=2 delims==." %%V in ('""%~1" -XshowSettings:properties -version 2>&1 | findstr /c:"java.specification.version""') do (
  if %%V GEQ 25 set "JAVA=%~1"
)
exit /b

:build
echo Đang dựng chương trình, lần đầu mất vài phút… / Building the program, some minutes the first time… 1>&2
for %%H in ("%JAVA%") do set "JAVA_HOME=%%~dpH.."
pushd "%ROOT%"
call mvnw.cmd -q -B -Dmaven.test.skip=true -pl ledger-service,admin-cli -am package 1>&2
set "RESULT=%ERRORLEVEL%"
popd
exit /b %RESULT%
