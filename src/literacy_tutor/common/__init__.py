"""What every layer may use: errors, ids, clock, paths, words with readings. Imports nothing of ours."""
