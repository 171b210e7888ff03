# Sourced by run and test: configures and builds a preset, and finds what was built.
# shellcheck shell=bash

# build PRESET [TARGET…]: configures only where the presets or ZW_WERROR changed since the last time; ninja notices
# all other changes itself.
build()
{
    local preset="$1" directory="build/$1"
    shift
    # Precompiled headers and ccache agree only with these (see its manual).
    export CCACHE_SLOPPINESS="${CCACHE_SLOPPINESS:-pch_defines,time_macros,include_file_mtime,include_file_ctime}"
    local wanted
    wanted="$(cat CMakePresets.json && printf 'ZW_WERROR=%s\n' "${ZW_WERROR:-}")"
    local stamp="$directory/.configured-with"
    if [[ ! -f "$directory/build.ninja" || ! -f "$stamp" ]] || ! unchanged "$stamp" "$wanted"; then
        cmake --preset "$preset" ${ZW_WERROR:+"-DZW_WERROR=$ZW_WERROR"} >"$(logFile "$directory" configure)" 2>&1 || {
            cat "$directory/configure.log" >&2
            fail "CMake could not configure $directory"
        }
        printf '%s\n' "$wanted" >"$stamp"
    fi
    cmake --build "$directory" ${1:+--target "$@"} || fail "the build in $directory failed"
}

logFile()
{
    mkdir -p "$1"
    printf '%s/%s.log' "$1" "$2"
}

# unchanged STAMP WANTED: the presets are the same, and ZW_WERROR too unless it is left open now.
unchanged()
{
    local before
    before="$(cat "$1")"
    if [[ -z "${ZW_WERROR:-}" ]]; then
        [[ "${before%ZW_WERROR=*}" == "${2%ZW_WERROR=*}" ]]
    else
        [[ "$before" == "$2" ]]
    fi
}

# builtProgram PRESET NAME: the path of a program below build/PRESET.
builtProgram()
{
    local path
    path="$(find "build/$1" -type f -name "$2" -perm -u+x -not -path '*/CMakeFiles/*' -print -quit)"
    [[ -n "$path" ]] || fail "no program '$2' below build/$1"
    printf '%s\n' "$path"
}
