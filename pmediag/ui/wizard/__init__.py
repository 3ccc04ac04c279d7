"""The wizard: profile, path, questions, importance, review."""
