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

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }

initdb_path() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1; }

# PostgreSQL's own programs refuse to be root.
as_postgres() { if [ "$(id -u)" = 0 ]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi; }

# A PostgreSQL of one's own, on a free port of this machine, gone when the script ends. $1: fsync, on or off.
start_postgres() {
  pgroot=$(mktemp -d /tmp/samspill-pg.XXXXXX)
  pgbin=$(initdb_path)
  [ "$(id -u)" != 0 ] || chown postgres "$pgroot"
  local port; port=$(python3 -c 'import socket;s=socket.socket();s.bind(("127.0.0.1",0));print(s.getsockname()[1])' 2>/dev/null || echo $((20000 + RANDOM % 20000)))
  as_postgres "$pgbin/initdb" -D "$pgroot/data" -U postgres --auth=trust -E UTF8 --locale=C.UTF-8 >/dev/null
  trap 'as_postgres "$pgbin/pg_ctl" -D "$pgroot/data" -m immediate stop >/dev/null 2>&1; rm -rf "$pgroot"' EXIT
  as_postgres "$pgbin/pg_ctl" -D "$pgroot/data" -w -l "$pgroot/log" -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$pgroot -c fsync=$1 -c max_connections=400" start >/dev/null
  export SAMSPILL_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=postgres"
}
