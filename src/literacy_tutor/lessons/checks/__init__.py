"""What the checker looks at beyond structure, one file for each matter. Each yields problems and stops at none."""
