"""Inside the phone: the map of the city, what of it is looked at, and what of that is on the glass. Pure."""
