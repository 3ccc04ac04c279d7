"""Past diagnoses, and the one in progress: where a person starts."""
