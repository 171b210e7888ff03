#!/usr/bin/env bash
# Which packages of Debian 12 and Ubuntu 24.04 each step needs, and how missing ones are installed.
# Sourced by run and test; called itself it installs lists by name:  installer/packages.sh [-y] fuzz bench
#
# "a|b" is one package that has two names: either counts as installed, the first that apt knows is taken.

# shellcheck disable=SC2034  # the lists are used by name
{
    # Compiler and libraries that the root CMakeLists.txt looks for.
    packages_build=(
        g++ cmake ninja-build
        qt6-base-dev "qt6-svg-dev|libqt6svg6-dev"
        qt6-tools-dev qt6-l10n-tools            # LinguistTools: the CMake files, and lrelease and lupdate
        libquazip1-qt6-dev libsimdjson-dev libcli11-dev
        pkg-config libldns-dev                  # ldns has no CMake files of its own
    )
    # What the program needs beside the libraries that it links.
    packages_run=(
        fonts-dejavu-core
        qt6-translations-l10n                   # the buttons of Qt's own dialogs in other languages
    )
    # A desktop that has Wayland and no X server at all needs Qt's plugin for it.
    if [[ -n "${WAYLAND_DISPLAY:-}" && -z "${DISPLAY:-}" ]]; then
        packages_run+=(qt6-wayland)
    fi
    # Libraries that only tests use.
    packages_test=(libvalijson-dev)
    # Static checks of .ci/run. The format is the one of clang-format 14; older than 16, clang cannot read the ranges
    # of gcc's library.
    packages_check=(
        git ca-certificates
        "clang-format-14|clang-format" "clang-tidy-16|clang-tidy"
        shellcheck
    )
    # Name servers and clients of others that tests compare with; without them those tests are skipped. Asked for by
    # name only: on a desktop these packages would leave name servers running after the next start.
    packages_servers=(bind9 nsd knot bind9-dnsutils knot-dnsutils ldnsutils)
    # Preset fuzz.
    packages_fuzz=(clang-16 libclang-rt-16-dev)
    # Preset bench.
    packages_bench=(libbenchmark-dev)
    # installer/prove-clean-root.
    packages_prove=(debootstrap git)
}

say() { printf '%s\n' "$*"; }
fail()
{
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 2
}

# Whether apt could install $1 (a virtual name has no candidate).
aptKnows()
{
    local policy # read as a whole: a pipe that closes early would count as a failure
    policy="$(LC_ALL=C apt-cache policy "$1" 2>/dev/null)"
    [[ "$policy" == *"Candidate: "[!\(]* ]]
}

# asRoot COMMAND…: as it is for root, with sudo for others.
asRoot()
{
    if ((EUID == 0)); then
        "$@"
    else
        sudo "$@"
    fi
}

# May we use sudo? Asked once, in words that say what for.
askForSudo()
{
    if ((EUID == 0)); then
        return
    fi
    command -v sudo >/dev/null || fail "not root and no sudo here; as root, run: apt-get install ${*%%|*}"
    if [[ "${assumeYes:-no}" == yes ]]; then
        return
    fi
    [[ -t 0 ]] || fail "packages are missing and nobody can be asked; run again with -y, or: sudo apt-get install ${*%%|*}"
    say "These packages are missing: ${*%%|*}"
    local answer
    read -r -p "Install them with sudo apt-get? [Y/n] " answer
    case "$answer" in
        "" | [yY]*) ;;
        *) fail "nothing installed; run: sudo apt-get install ${*%%|*}" ;;
    esac
}

# installMissing LIST…: makes sure that every package of packages_LIST… is there. Takes milliseconds where they are.
installMissing()
{
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "No apt here: expecting the compiler and the libraries of CONTRIBUTING.md to be installed."
        return
    fi
    local -A have=()
    local status name wanted list
    while read -r status name; do
        if [[ "$status" == installed ]]; then
            have["$name"]=1
        fi
    done < <(dpkg-query -W -f='${db:Status-Status} ${Package}\n')

    local missing=()
    for list in "$@"; do
        local -n wantedPackages="packages_$list"
        for wanted in "${wantedPackages[@]}"; do
            local found=no
            for name in ${wanted//|/ }; do
                if [[ -n "${have[$name]:-}" ]]; then
                    found=yes
                fi
            done
            if [[ "$found" == no ]]; then
                missing+=("$wanted")
            fi
        done
    done
    if ((${#missing[@]} == 0)); then
        return
    fi

    askForSudo "${missing[@]}"
    mkdir -p build
    local log=build/packages.log
    say "Installing ${#missing[@]} packages and what they need: ${missing[*]%%|*}"
    if ! asRoot apt-get update -qq >"$log" 2>&1; then
        say "warning: apt-get update reported problems ($log); going on with the package lists as they are"
    fi
    local chosen=() unknown=()
    for wanted in "${missing[@]}"; do
        local choice=""
        for name in ${wanted//|/ }; do
            if aptKnows "$name"; then
                choice="$name"
                break
            fi
        done
        if [[ -n "$choice" ]]; then
            chosen+=("$choice")
        else
            unknown+=("$wanted")
        fi
    done
    if ((${#unknown[@]} > 0)); then
        tail -n 5 "$log" >&2
        fail "apt does not know ${unknown[*]}; on Ubuntu the component \"universe\" must be enabled"
    fi
    local policy=/usr/sbin/policy-rc.d held=no # Installing a server must not start it.
    if [[ " $* " == *" servers "* && ! -e "$policy" ]]; then
        held=yes
        printf '#!/bin/sh\nexit 101\n' | asRoot tee "$policy" >/dev/null
        asRoot chmod +x "$policy"
    fi
    local installed=yes
    asRoot env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
        -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "${chosen[@]}" >>"$log" 2>&1 </dev/null || installed=no
    if [[ "$held" == yes ]]; then
        asRoot rm -f "$policy"
    fi
    if [[ "$installed" == no ]]; then
        tail -n 20 "$log" >&2
        fail "apt-get could not install the packages; the whole log is in $log"
    fi
}

if [[ "${BASH_SOURCE[0]}" == "$0" ]]; then
    set -euo pipefail
    cd "$(dirname "${BASH_SOURCE[0]}")/.."
    lists=()
    for argument in "$@"; do
        case "$argument" in
            -y | --yes) assumeYes=yes ;;
            build | run | test | check | servers | fuzz | bench | prove) lists+=("$argument") ;;
            *) fail "unknown list '$argument'; expected [-y] and some of: build run test check servers fuzz bench prove" ;;
        esac
    done
    ((${#lists[@]} > 0)) || fail "name the lists to install: build run test check servers fuzz bench prove"
    installMissing "${lists[@]}"
fi
