"""What is printed for and about a class: each paper a pure function of rows, its words in both languages beside it."""
