"""Every screen, dialog and menu, gone through from inside the program."""
