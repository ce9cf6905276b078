-- What a post of a dry run would stand below: # and an id, = and the key of a post of the same chunk, or nothing.
ALTER TABLE `${prefix}qp_import_notes`
  ADD COLUMN `above` varchar(400) NOT NULL DEFAULT '';
