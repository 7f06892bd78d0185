"""Inside the phone: practice services, which are content; this is what such content can say, show and do. Pure."""
