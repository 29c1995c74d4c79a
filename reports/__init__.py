"""The PDFs this app prints. A pro Justitia report is an assessment, never called a report here."""
