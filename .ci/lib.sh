# Shared by ./run, ./samspill, ./test and ./bench. Sourced with the repository as working directory.
export DOTNET_CLI_TELEMETRY_OPTOUT=1 TESTINGPLATFORM_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
web=artifacts/web/Samspill.Web.dll

need_dotnet_and_node() {
  command -v dotnet >/dev/null || { echo "Samspill needs the .NET 10 SDK: https://dotnet.microsoft.com/download" >&2; exit 1; }
  command -v npm >/dev/null || { echo "Samspill needs Node.js with npm: https://nodejs.org" >&2; exit 1; }
}

# The machine's runtime, which the code is compiled ahead for.
runtime() {
  local os=linux cpu=x64
  [ "$(uname -s)" = Darwin ] && os=osx
  case "$(uname -m)" in arm64|aarch64) cpu=arm64 ;; esac
  echo "$os-$cpu"
}

# Published once, ReadyToRun, and again only when a source is newer than what was built.
build_web() {
  if [ -f "$web" ] && [ -z "$(find src Directory.*.props global.json \( -name obj -o -name bin -o -name node_modules -o -name lib \) -prune -o -type f -newer "$web" -print -quit)" ]; then
    return
  fi
  echo "Bygger Samspill (første gang tar det et par minutter)" >&2
  dotnet publish src/Web/Web.csproj -c Release -r "$(runtime)" --self-contained false -p:NuGetLockFilePath=obj/publish.lock.json -o artifacts/web -v q --nologo >&2
  touch "$web"
}
