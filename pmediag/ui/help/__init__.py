"""The words of the context help, place by place."""
