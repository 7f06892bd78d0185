"""The tour: a robot walks through the real program, and a picture is taken of every page in every state."""
