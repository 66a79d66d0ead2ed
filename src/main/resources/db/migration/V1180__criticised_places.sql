-- What of a sheet somebody objects to: a JSON Pointer (RFC 6901) into what was proposed, and the language they read it in.
ALTER TABLE openrec.gate_decision ADD criticised text, ADD criticised_in text CHECK (criticised_in IN ('FR', 'EN'));
