"""What every view model needs of Qt, and nothing of our lessons: props, lists, text with readings, phone nodes."""
