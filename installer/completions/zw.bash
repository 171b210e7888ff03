# Completion of zw for bash. Ids of objects, vantages and rules are not completed.
# shellcheck shell=bash

_zw()
{
    local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD - 1]}" verb="${COMP_WORDS[1]}"
    local words=""
    COMPREPLY=()
    if ((COMP_CWORD == 1)); then
        mapfile -t COMPREPLY < <(compgen -W "simulate check test convert import export serve explain completions --help --version" -- "$current")
        return
    fi
    case "$previous" in
        --format)
            case "$verb" in
                test) words="text json junit" ;;
                check) words="text json sarif" ;;
                *) words="text json" ;;
            esac
            mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
            return
            ;;
        --fail-on)
            mapfile -t COMPREPLY < <(compgen -W "error warning info" -- "$current")
            return
            ;;
        --from | --scenario | --fail | --ecs | --at | --seed | --server | --listen | --workers | --origin | --zone) return ;;
    esac
    case "$verb" in
        simulate)
            words="--from --trace --outcomes --scenario --fail --ecs --at --seed --server --dnssec --no-recurse --log --short --format --help"
            ;;
        check) words="--fail-on --format --help" ;;
        test | explain) words="--format --help" ;;
        convert) words="--help" ;;
        import) words="--output --origin --help" ;;
        export) words="--zone --output --help" ;;
        serve) words="--listen --workers --seed --help" ;;
        completions) words="bash zsh fish --help" ;;
    esac
    if ((COMP_CWORD == 2)) && [[ "$verb" == import || "$verb" == export ]]; then
        words="zonefile $words"
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
    elif [[ "$current" == -* || "$verb" == completions ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
    elif [[ "$verb" != explain ]]; then
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    fi
}

complete -F _zw zw
