-- Who works on which import job, and when it last showed a sign of life (columns as db-scheduler expects them).
CREATE TABLE `${prefix}qp_scheduled` (
  `task_name` varchar(100) NOT NULL,
  `task_instance` varchar(100) NOT NULL,
  `task_data` blob DEFAULT NULL,
  `execution_time` datetime(6) NOT NULL,
  `picked` boolean NOT NULL,
  `picked_by` varchar(50) DEFAULT NULL,
  `last_success` datetime(6) DEFAULT NULL,
  `last_failure` datetime(6) DEFAULT NULL,
  `consecutive_failures` int DEFAULT NULL,
  `last_heartbeat` datetime(6) DEFAULT NULL,
  `version` bigint NOT NULL,
  `priority` smallint DEFAULT NULL,
  PRIMARY KEY (`task_name`, `task_instance`),
  KEY `execution_time` (`execution_time`),
  KEY `last_heartbeat` (`last_heartbeat`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
