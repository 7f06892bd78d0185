"""The command line: one file for each subcommand. What they need is imported when they run, so `--help` is quick."""
