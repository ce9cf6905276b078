-- References wait for the source, whichever of its files brings the thing: exports of large sites come in several files.
ALTER TABLE `${prefix}qp_import_references`
  ADD COLUMN `source` varchar(64) NOT NULL DEFAULT '' AFTER `job_id`,
  MODIFY `source_id` varchar(255) NOT NULL;
UPDATE `${prefix}qp_import_references` r JOIN `${prefix}qp_imports` i ON i.id = r.job_id SET r.source = i.source;
DELETE r FROM `${prefix}qp_import_references` r JOIN `${prefix}qp_import_references` s
  ON s.post_id = r.post_id AND s.meta_key = r.meta_key AND s.kind = r.kind AND s.source_id = r.source_id AND s.id < r.id;
ALTER TABLE `${prefix}qp_import_references`
  DROP KEY `thing`,
  ADD UNIQUE KEY `wish` (`post_id`, `meta_key`, `kind`, `source_id`),
  ADD KEY `thing` (`source`, `kind`, `source_id`),
  ADD KEY `job` (`job_id`);
