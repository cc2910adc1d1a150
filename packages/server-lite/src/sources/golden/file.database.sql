--
-- PostgreSQL database dump
--

SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);

CREATE TABLE public.customers (
    id bigint NOT NULL,
    full_name text,
    email text
);

CREATE TABLE public.reviews (
    id bigint NOT NULL,
    author_name character varying(255),
    title text,
    body text,
    stars integer,
    is_published boolean DEFAULT false NOT NULL,
    created_at timestamp without time zone
);

COPY public.customers (id, full_name, email) FROM stdin;
1	Sample Customer	customer@shop.invalid
\.

COPY public.reviews (id, author_name, title, body, stars, is_published, created_at) FROM stdin;
1	Sample Anna	Warm	Warm from the first day,\nand here in two.	5	t	2026-02-01 09:00:00
2	\N	Tight	A bit tight at C:\\heel	3	t	2026-02-02 09:00:00
3	Sample Ben	\N	Kept back until it is answered.	1	f	2026-02-03 09:00:00
\.

SELECT pg_catalog.setval('public.reviews_id_seq', 3, true);
