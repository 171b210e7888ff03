# Sourced by every check. A check prints one line where all is well, and exits 1 with a few more where it is not.
# shellcheck shell=bash
cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit 2
mkdir -p build/checks

# CI may run as another user than the owner of the clone; git then needs to be told that it is meant to read it.
export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0="$PWD"

inGit() { command -v git >/dev/null && git rev-parse --verify --quiet HEAD >/dev/null 2>&1; }

# tracked PATTERN…: files of the repository, also where it is an unpacked archive without git.
tracked()
{
    if inGit; then
        git ls-files --cached --others --exclude-standard -- "$@" | sort -u | existing
    else
        local pattern names=()
        for pattern in "$@"; do
            names+=(-o -path "./$pattern" -o -path "./*/$pattern")
        done
        find . -path ./build -prune -o -type f \( "${names[@]:1}" \) -print | sed 's|^\./||' | sort -u
    fi
}

existing()
{
    local path
    while IFS= read -r path; do
        if [[ -f "$path" ]]; then
            printf '%s\n' "$path"
        fi
    done
}

# The commit that this work started from, for checks of what changed; nothing for a repository's first commit.
# ZW_BASE names another one.
baseCommit()
{
    inGit || return 0
    local head candidate base
    head="$(git rev-parse HEAD)"
    for candidate in ${ZW_BASE:+"$ZW_BASE"} origin/HEAD origin/main origin/master; do
        base="$(git merge-base "$candidate" HEAD 2>/dev/null)" || continue
        if [[ "$base" != "$head" ]]; then
            printf '%s\n' "$base"
            return
        fi
    done
    git rev-parse --verify --quiet HEAD~1 || true
}

# failWith NAME WHAT FILE: closing line and the first lines of a log.
failWith()
{
    printf '%s: %s; the first lines of %s:\n' "$1" "$2" "$3"
    head -n 20 "$3"
    exit 1
}
