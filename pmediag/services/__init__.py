"""One module per wish of the user, in plain Python."""
