"""The report on screen: made, read page by page, saved, printed."""
