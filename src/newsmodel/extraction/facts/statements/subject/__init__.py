"""Who stands beside a reporting word: its subject, whatever parts the two."""
