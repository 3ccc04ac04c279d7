"""The place one arrives at: what is in progress, where the firm stands, what to check."""
