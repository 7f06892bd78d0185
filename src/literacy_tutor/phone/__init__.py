"""The simulated phone, a pure value: `step(phone, action) -> (phone, events)` and `screen(phone) -> Screen`."""
