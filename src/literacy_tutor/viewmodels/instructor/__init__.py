"""The teacher's side of the window. Never meets the learner's."""
