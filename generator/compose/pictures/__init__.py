"""Pictures as numbers: where each line, box and label goes. Templates in `templates/svg/` draw them; pure."""
