"""The learner's side of the window. Never meets the instructor's."""
