-- Which thing of ours stands for a source's own one: what was taken once is known for ever.
CREATE TABLE `${prefix}qp_sources` (
  `id` bigint unsigned NOT NULL AUTO_INCREMENT,
  `source` varchar(64) NOT NULL,
  `source_id` varchar(255) NOT NULL,
  `kind` varchar(20) NOT NULL,
  `object_id` bigint unsigned NOT NULL,
  `hash` char(64) NOT NULL,
  `created_gmt` datetime NOT NULL,
  `taken_gmt` datetime NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `source_pair` (`source`, `source_id`),
  KEY `object` (`kind`, `object_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Requests that clients gave a key, so that sending them again does nothing again.
CREATE TABLE `${prefix}qp_idempotency` (
  `id` bigint unsigned NOT NULL AUTO_INCREMENT,
  `user_id` bigint unsigned NOT NULL,
  `request_key` varchar(255) NOT NULL,
  `hash` char(64) NOT NULL,
  `object_id` bigint unsigned NOT NULL,
  `created_gmt` datetime NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `user_key` (`user_id`, `request_key`),
  KEY `created_gmt` (`created_gmt`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
