"""Literacy Tutor: older people learn to live with a smartphone, step by step, on a simulated one."""
