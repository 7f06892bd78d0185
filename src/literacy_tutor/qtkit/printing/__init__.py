"""Paper: what stands on it becomes marks at places, and these a PDF or whatever else a painter can draw on."""
