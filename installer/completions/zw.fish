# Completion of zw for fish.

set -l verbs simulate check test convert explain completions

complete -c zw -f
complete -c zw -n __fish_use_subcommand -a simulate -d 'Ask a design one question'
complete -c zw -n __fish_use_subcommand -a check -d 'Look for mistakes in a design'
complete -c zw -n __fish_use_subcommand -a test -d 'Try the expectations of a design'
complete -c zw -n __fish_use_subcommand -a convert -d 'Turn a design file into another format'
complete -c zw -n __fish_use_subcommand -a explain -d 'Show rules and assumptions behind an answer'
complete -c zw -n __fish_use_subcommand -a completions -d 'Print a completion script for a shell'
complete -c zw -n __fish_use_subcommand -l version -d 'Show the version'
complete -c zw -l help -s h -d 'Show help'

complete -c zw -n '__fish_seen_subcommand_from simulate check test convert' -F
complete -c zw -n '__fish_seen_subcommand_from simulate check explain' -l format -x -a 'text json' -d 'How results are printed'
complete -c zw -n '__fish_seen_subcommand_from test' -l format -x -a 'text json junit' -d 'How results are printed'
complete -c zw -n '__fish_seen_subcommand_from simulate' -l from -x -d 'Where the query starts'
complete -c zw -n '__fish_seen_subcommand_from simulate' -l trace -d 'Print every step with its rule'
complete -c zw -n '__fish_seen_subcommand_from simulate' -l outcomes -d 'Print every possible outcome'
complete -c zw -n '__fish_seen_subcommand_from simulate' -l scenario -x -d 'Apply a scenario of the design'
complete -c zw -n '__fish_seen_subcommand_from simulate' -l fail -x -d 'Let something fail'
complete -c zw -n '__fish_seen_subcommand_from simulate' -l ecs -x -d 'Client subnet'
complete -c zw -n '__fish_seen_subcommand_from simulate' -l at -x -d 'Time of the query'
complete -c zw -n '__fish_seen_subcommand_from simulate' -l seed -x -d 'Decides where chance does'
complete -c zw -n '__fish_seen_subcommand_from simulate' -l server -x -d 'Ask this server'
complete -c zw -n '__fish_seen_subcommand_from simulate' -l dnssec -d 'Set the DO bit'
complete -c zw -n '__fish_seen_subcommand_from simulate' -l no-recurse -d 'Clear the RD bit'
complete -c zw -n '__fish_seen_subcommand_from simulate' -l short -d 'Print the data of the answer only'
complete -c zw -n '__fish_seen_subcommand_from check' -l fail-on -x -a 'error warning info' -d 'Least severity that makes the exit code 1'
complete -c zw -n '__fish_seen_subcommand_from completions' -a 'bash zsh fish'
