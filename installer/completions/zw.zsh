#compdef zw
# Completion of zw for zsh; goes as _zw into a directory of $fpath.

_zw()
{
    local -a verbs
    verbs=(
        'simulate:ask a design one question'
        'check:look for mistakes in a design'
        'test:try the expectations of a design'
        'convert:turn a design file into another format'
        'import:make a design of zone files'
        'export:write zones of a design as zone files'
        'serve:answer DNS queries from a design'
        'explain:show rules and assumptions behind an answer'
        'completions:print a completion script for a shell'
    )
    if ((CURRENT == 2)); then
        _describe 'verb' verbs
        _arguments '--help[show help]' '--version[show the version]'
        return
    fi
    local verb="${words[2]}"
    shift words
    ((CURRENT--))
    case "$verb" in
        simulate)
            _arguments \
                '--from[where the query starts]:vantage:' \
                '--trace[print every step with its rule]' \
                '--outcomes[print every possible outcome]' \
                '--scenario[apply a scenario of the design]:id:' \
                '*--fail[let something fail]:id:' \
                '--ecs[client subnet]:prefix:' \
                '--at[time of the query]:time:' \
                '--seed[decides where chance does]:number:' \
                '--server[ask this server]:address:' \
                '--dnssec[set the DO bit]' \
                '--log[print the query log records that AWS would write]' \
                '--no-recurse[clear the RD bit]' \
                '--short[print the data of the answer only]' \
                '--format[how results are printed]:format:(text json)' \
                '--help[show help]' \
                '1:design:_files' '2:name:' '3:type:(A AAAA CAA CNAME DS HTTPS MX NAPTR NS PTR SOA SPF SRV SSHFP SVCB TLSA TXT)'
            ;;
        check)
            _arguments \
                '--fail-on[least severity that makes the exit code 1]:severity:(error warning info)' \
                '--format[how results are printed]:format:(text json sarif)' \
                '--help[show help]' '1:design:_files'
            ;;
        test)
            _arguments '--format[how results are printed]:format:(text json junit)' '--help[show help]' '1:design:_files'
            ;;
        convert) _arguments '--help[show help]' '1:in:_files' '2:out:_files' ;;
        import)
            _arguments '(-o --output)'{-o,--output}'[design file to write]:design:_files' \
                '--origin[origin at the start of each file]:name:' \
                '--help[show help]' '1:kind:(zonefile)' '*:zone file:_files'
            ;;
        export)
            _arguments '(-o --output)'{-o,--output}'[folder for the files]:folder:_files -/' \
                '*--zone[only this zone]:zone:' \
                '--help[show help]' '1:kind:(zonefile)' '2:design:_files'
            ;;
        serve)
            _arguments '*--listen[answer at this address]:ADDR\:PORT=VANTAGE:' \
                '--workers[threads that answer]:number:' '--seed[decides where chance does]:number:' \
                '--help[show help]' '1:design:_files'
            ;;
        explain) _arguments '--format[how results are printed]:format:(text json)' '--help[show help]' '*:rule:' ;;
        completions) _arguments '--help[show help]' '1:shell:(bash zsh fish)' ;;
    esac
}

if [[ "${funcstack[1]}" == _zw ]]; then
    _zw "$@"
else
    compdef _zw zw
fi
