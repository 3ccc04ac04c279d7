"""The report as a document to be rewritten (DOCX): the words of the pages, in Word's styles."""
