"""What word processors write: packages of XML in a ZIP archive."""
