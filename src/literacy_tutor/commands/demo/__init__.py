"""`literacy-tutor demo`: an invented class of twelve with eight weeks behind it, played by the robot through the real runner."""
