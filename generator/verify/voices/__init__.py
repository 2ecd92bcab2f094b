"""Who speaks: attributions, and whom they mean."""
