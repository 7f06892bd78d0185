"""What the window shows: each view model's props are a pure function of what is true; QML only draws them."""
