"""How fast, how small, how safe: `make bench`. README.md tells the method; nothing here is a test."""
