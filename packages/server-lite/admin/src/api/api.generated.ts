// Made by scripts/generate-api.ts from the OpenAPI document. Not edited by hand.
export interface paths {
    "/admin/api/subjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is reviewed
         * @description Needs the scope "read".
         */
        get: operations["getAdminApiSubjects"];
        put?: never;
        /**
         * Add a subject
         * @description Needs the scope "settings".
         */
        post: operations["postAdminApiSubjects"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/subjects/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a subject
         * @description Needs the scope "settings".
         */
        patch: operations["patchAdminApiSubjectsSlug"];
        trace?: never;
    };
    "/admin/api/subjects/{slug}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Archive a subject: it takes nothing new, and is shown as it is
         * @description Needs the scope "settings".
         */
        put: operations["putAdminApiSubjectsSlugArchive"];
        post?: never;
        /**
         * Take a subject out of the archive
         * @description Needs the scope "settings".
         */
        delete: operations["deleteAdminApiSubjectsSlugArchive"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/subjects/{slug}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        /**
         * What would become of two subjects that are merged
         * @description Needs the scope "settings".
         */
        get: operations["getAdminApiSubjectsSlugMerge"];
        put?: never;
        /**
         * Merge a subject into another one; it goes on in the background
         * @description Needs the scope "settings".
         */
        post: operations["postAdminApiSubjectsSlugMerge"];
        /**
         * Take a merge back, within ten minutes of its end
         * @description Needs the scope "settings".
         */
        delete: operations["deleteAdminApiSubjectsSlugMerge"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Subjects that were merged, and how far what is under way has come
         * @description Needs the scope "read".
         */
        get: operations["getAdminApiMerges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/collections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Collections with their rules and pins
         * @description Needs the scope "read".
         */
        get: operations["getAdminApiCollections"];
        put?: never;
        /**
         * Add a collection
         * @description Needs the scope "curate".
         */
        post: operations["postAdminApiCollections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/collections/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a collection’s name or rules, or close its form
         * @description Needs the scope "curate".
         */
        patch: operations["patchAdminApiCollectionsSlug"];
        trace?: never;
    };
    "/admin/api/collections/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a collection would show and say with these rules and pins
         * @description Needs the scope "read".
         */
        post: operations["postAdminApiCollectionsPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/collections/{slug}/pins/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Move an item to the front
         * @description Needs the scope "curate".
         */
        put: operations["putAdminApiCollectionsSlugPinsId"];
        post?: never;
        /**
         * Take a pin away
         * @description Needs the scope "curate".
         */
        delete: operations["deleteAdminApiCollectionsSlugPinsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Items in any state, by when they were received; from a cursor or any position
         * @description Needs the scope "read".
         */
        get: operations["getAdminApiItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/items/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many are in each state, and what can be chosen to look by
         * @description Needs the scope "read".
         */
        get: operations["getAdminApiItemsCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/items/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish items, by their ids or all that a filter finds
         * @description Needs the scope "publish".
         */
        post: operations["postAdminApiItemsPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/items/hide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hide items for a reason from the closed list
         * @description Needs the scope "curate".
         */
        post: operations["postAdminApiItemsHide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/items/tag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add tags to items, and take tags off
         * @description Needs the scope "curate".
         */
        post: operations["postAdminApiItemsTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/items/feature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Feature items, or feature them no longer, by ids or by a filter
         * @description Needs the scope "publish".
         */
        post: operations["postAdminApiItemsFeature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /**
         * One item, with what a person decides by
         * @description Needs the scope "read".
         */
        get: operations["getAdminApiItemsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what is said about an item; its words cannot be changed
         * @description Needs the scope "curate".
         */
        patch: operations["patchAdminApiItemsId"];
        trace?: never;
    };
    "/admin/api/items/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /**
         * The ledger’s entries of an item
         * @description Needs the scope "read".
         */
        get: operations["getAdminApiItemsIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/items/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /**
         * What the author agreed to: scopes, their wording, and when
         * @description Needs the scope "read".
         */
        get: operations["getAdminApiItemsIdConsents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/items/{id}/feature": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Feature an item, which makes its words the business’s own claim
         * @description Needs the scope "publish".
         */
        post: operations["postAdminApiItemsIdFeature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/items/{id}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Reply as the owner
         * @description Needs the scope "curate".
         */
        put: operations["putAdminApiItemsIdReply"];
        post?: never;
        /**
         * Take the reply away
         * @description Needs the scope "curate".
         */
        delete: operations["deleteAdminApiItemsIdReply"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/items/{id}/pictures": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /**
         * The pictures that an item names at its source, as they stand
         * @description Needs the scope "curate".
         */
        get: operations["getAdminApiItemsIdPictures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/items/{id}/pictures/{position}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                position: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a picture fetched before all others, leave it out, or take it in again
         * @description Needs the scope "curate".
         */
        post: operations["postAdminApiItemsIdPicturesPosition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/items/{id}/pictures/{position}/text": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                position: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Say what a picture shows, in the business’s words, where its source says nothing
         * @description Needs the scope "curate".
         */
        put: operations["putAdminApiItemsIdPicturesPositionText"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/items/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw an item on its author’s behalf
         * @description Needs the scope "curate".
         */
        post: operations["postAdminApiItemsIdWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/items/{id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase an item’s words and everything personal, for good
         * @description Needs the scope "erase". A person must have signed in within the last ten minutes.
         */
        post: operations["postAdminApiItemsIdErase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an act back, within ten minutes, by the word it answered with
         * @description Needs the scope "curate".
         */
        post: operations["postAdminApiUndo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Views of the inbox that were kept: everybody’s, and one’s own
         * @description Needs the scope "read".
         */
        get: operations["getAdminApiViews"];
        put?: never;
        /**
         * Keep a view of the inbox under a name
         * @description Needs the scope "curate".
         */
        post: operations["postAdminApiViews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a view
         * @description Needs the scope "curate".
         */
        delete: operations["deleteAdminApiViewsId"];
        options?: never;
        head?: never;
        /**
         * Change a view
         * @description Needs the scope "curate".
         */
        patch: operations["patchAdminApiViewsId"];
        trace?: never;
    };
    "/admin/api/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Pairs that are the same by evidence, and wait for a decision
         * @description Needs the scope "read".
         */
        get: operations["getAdminApiDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/items/{id}/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /**
         * Where an item came from besides, and what may be the same
         * @description Needs the scope "read".
         */
        get: operations["getAdminApiItemsIdDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/items/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make two items one; the one that stays is said
         * @description Needs the scope "curate".
         */
        post: operations["postAdminApiItemsIdMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/items/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lead a part back to what it was; both stay apart for good
         * @description Needs the scope "curate".
         */
        post: operations["postAdminApiItemsIdSplit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/duplicates/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have everything looked at anew, in the background
         * @description Needs the scope "curate".
         */
        post: operations["postAdminApiDuplicatesLook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/items/{id}/propose": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask anew about two that are kept apart
         * @description Needs the scope "curate".
         */
        post: operations["postAdminApiItemsIdPropose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/items/{id}/apart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that two items are not the same
         * @description Needs the scope "curate".
         */
        post: operations["postAdminApiItemsIdApart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feeds, and how they are
         * @description Needs the scope "read".
         */
        get: operations["getAdminApiFeeds"];
        put?: never;
        /**
         * Add a feed and look at it once. What comes waits for a person
         * @description Needs the scope "import".
         */
        post: operations["postAdminApiFeeds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/feeds/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kinds of places that can be asked, which of them want a key, and whether it is there
         * @description Needs the scope "read".
         */
        get: operations["getAdminApiFeedsKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/feeds/recognise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What an address is, and what the terms there allow. Nobody is asked
         * @description Needs the scope "import".
         */
        post: operations["postAdminApiFeedsRecognise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/feeds/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask a page which feeds it names; public addresses alone are asked
         * @description Needs the scope "import".
         */
        post: operations["postAdminApiFeedsFind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /**
         * One feed, with its terms
         * @description Needs the scope "read".
         */
        get: operations["getAdminApiFeedsId"];
        put?: never;
        post?: never;
        /**
         * Take a feed out. What came by it stays
         * @description Needs the scope "import".
         */
        delete: operations["deleteAdminApiFeedsId"];
        options?: never;
        head?: never;
        /**
         * Pause a feed or take it up again; change its pace, its subject, what it takes
         * @description Needs the scope "import".
         */
        patch: operations["patchAdminApiFeedsId"];
        trace?: never;
    };
    "/admin/api/feeds/{id}/look": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /**
         * What came of the last look that somebody asked for, or comes of it
         * @description Needs the scope "read".
         */
        get: operations["getAdminApiFeedsIdLook"];
        put?: never;
        /**
         * Look at a feed now, or try what would come
         * @description Needs the scope "import".
         */
        post: operations["postAdminApiFeedsIdLook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/feeds/{id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a feed out, and erase what came by it and by nothing else
         * @description Needs the scope "erase". A person must have signed in within the last ten minutes.
         */
        post: operations["postAdminApiFeedsIdErase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/watches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is looked out for, and how much of what was found waits
         * @description Needs the scope "read".
         */
        get: operations["getAdminApiWatches"];
        put?: never;
        /**
         * Look out for a word, a phrase, a name or a link
         * @description Needs the scope "curate".
         */
        post: operations["postAdminApiWatches"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/watches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Look out for it no more. What it found stays; hide=REASON hides what of it waits and nothing else was found in
         * @description Needs the scope "curate".
         */
        delete: operations["deleteAdminApiWatchesId"];
        options?: never;
        head?: never;
        /**
         * Look out for something else, in the place of what it was
         * @description Needs the scope "curate".
         */
        patch: operations["patchAdminApiWatchesId"];
        trace?: never;
    };
    "/admin/api/watches/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lead back a watch that was removed within ten minutes
         * @description Needs the scope "curate".
         */
        post: operations["postAdminApiWatchesIdRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/watches/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What would be found in a text. Nothing is written
         * @description Needs the scope "read".
         */
        post: operations["postAdminApiWatchesTry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/link-cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link to words that may not be kept. Nobody is asked, and it waits to be published
         * @description Needs the scope "import".
         */
        post: operations["postAdminApiLinkCards"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a picture; it is decoded, re-encoded as WebP and stripped of metadata
         * @description Needs the scope "import".
         */
        post: operations["postAdminApiMedia"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the business set: itself, its own words on the policy page, who may read
         * @description Needs the scope "read".
         */
        get: operations["getAdminApiSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change settings, all or none; each may say from which version
         * @description Needs the scope "settings".
         */
        patch: operations["patchAdminApiSettings"];
        trace?: never;
    };
    "/admin/api/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where words came from: how many, what the terms ask for, what is due
         * @description Needs the scope "read".
         */
        get: operations["getAdminApiSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Received, published, hidden, rated and waited, in steps of time
         * @description Needs the scope "read".
         */
        get: operations["getAdminApiFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/backups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Copies of everything in the data folder, newest first
         * @description Needs the scope "settings".
         */
        get: operations["getAdminApiBackups"];
        put?: never;
        /**
         * Make one, while others read and write
         * @description Needs the scope "settings".
         */
        post: operations["postAdminApiBackups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/backups/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        /**
         * Download a backup
         * @description Needs the scope "erase". A person must have signed in within the last ten minutes.
         */
        get: operations["getAdminApiBackupsName"];
        put?: never;
        post?: never;
        /**
         * Delete a backup
         * @description Needs the scope "erase". A person must have signed in within the last ten minutes.
         */
        delete: operations["deleteAdminApiBackupsName"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/backups/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring in a backup from elsewhere; what is none is not kept
         * @description Needs the scope "accounts". A person must have signed in within the last ten minutes.
         */
        post: operations["postAdminApiBackupsUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/backups/{name}/look": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        /**
         * What a backup holds, and what would be gone with it in place
         * @description Needs the scope "accounts".
         */
        get: operations["getAdminApiBackupsNameLook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far the last restore came
         * @description Needs the scope "accounts".
         */
        get: operations["getAdminApiRestore"];
        put?: never;
        /**
         * Put a backup in place of everything that is there; that is kept as a backup
         * @description Needs the scope "accounts". A person must have signed in within the last ten minutes.
         */
        post: operations["postAdminApiRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything in one zip: NDJSON, CSV, pictures
         * @description Needs the scope "erase". A person must have signed in within the last ten minutes.
         */
        get: operations["getAdminApiExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/person-search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What is kept about one person: by address, name, receipt or item
         * @description Needs the scope "erase".
         */
        post: operations["postAdminApiPersonSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/person-export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The same, whole, as a zip for that person
         * @description Needs the scope "erase". A person must have signed in within the last ten minutes.
         */
        post: operations["postAdminApiPersonExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/person-erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase what a search found; the ledger keeps that something was
         * @description Needs the scope "erase". A person must have signed in within the last ten minutes.
         */
        post: operations["postAdminApiPersonErase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was brought in, newest first, by the command line too
         * @description Needs the scope "import".
         */
        get: operations["getAdminApiImports"];
        put?: never;
        /**
         * Bring in a file: what it is recognised as, and what would become of it. Nothing is taken in yet
         * @description Needs the scope "import".
         */
        post: operations["postAdminApiImports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/imports/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How large a file may be: a browser hears of no refusal while it sends
         * @description Needs the scope "import".
         */
        get: operations["getAdminApiImportsLimits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /**
         * A file that was brought in: how far it is, what came of it
         * @description Needs the scope "import".
         */
        get: operations["getAdminApiImportsId"];
        put?: never;
        post?: never;
        /**
         * Remove an upload that was not started, or stop an import
         * @description Needs the scope "import".
         */
        delete: operations["deleteAdminApiImportsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/imports/{id}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Say what its columns are, and look anew
         * @description Needs the scope "import".
         */
        put: operations["putAdminApiImportsIdMapping"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/imports/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take it in; one import runs at a time
         * @description Needs the scope "import".
         */
        post: operations["postAdminApiImportsIdStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase what it added, but for what somebody touched since
         * @description Needs the scope "import".
         */
        post: operations["postAdminApiImportsIdUndo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/imports/{id}/rejected": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /**
         * The rows that could not be taken, each with its reason
         * @description Needs the scope "import".
         */
        get: operations["getAdminApiImportsIdRejected"];
        put?: never;
        post?: never;
        /**
         * Delete the rows of it that could not be taken
         * @description Needs the scope "import".
         */
        delete: operations["deleteAdminApiImportsIdRejected"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/rejected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every file of rows that imports could not take, newest first
         * @description Needs the scope "curate".
         */
        get: operations["getAdminApiRejected"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/rejected/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        /**
         * One of them
         * @description Needs the scope "curate".
         */
        get: operations["getAdminApiRejectedName"];
        put?: never;
        post?: never;
        /**
         * Delete one of them
         * @description Needs the scope "curate".
         */
        delete: operations["deleteAdminApiRejectedName"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The databank of clients, by name; found by words, list, language or what they bought
         * @description Needs the scope "curate".
         */
        get: operations["getAdminApiPeople"];
        put?: never;
        /**
         * Add a person
         * @description Needs the scope "curate".
         */
        post: operations["postAdminApiPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/people/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What people can be found by, with how many each
         * @description Needs the scope "curate".
         */
        get: operations["getAdminApiPeopleChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/people/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * People as CSV, one line for each purchase
         * @description Needs the scope "curate".
         */
        get: operations["getAdminApiPeopleExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/people/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring in a file of people: what would become of it, or with write=true what became
         * @description Needs the scope "curate".
         */
        post: operations["postAdminApiPeopleImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/people/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Files of people that came in, newest first
         * @description Needs the scope "curate".
         */
        get: operations["getAdminApiPeopleImports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/people/imports/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        /**
         * One of them, with what taking it back would do
         * @description Needs the scope "curate".
         */
        get: operations["getAdminApiPeopleImportsNumber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/people/imports/{number}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a file back: who came by it goes, but for whoever was changed, asked or wrote since
         * @description Needs the scope "curate".
         */
        post: operations["postAdminApiPeopleImportsNumberUndo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /**
         * One person: what they bought, wrote, and were asked
         * @description Needs the scope "curate".
         */
        get: operations["getAdminApiPeopleId"];
        put?: never;
        post?: never;
        /**
         * Erase a person; their address stays suppressed, as a hash
         * @description Needs the scope "erase". A person must have signed in within the last ten minutes.
         */
        delete: operations["deleteAdminApiPeopleId"];
        options?: never;
        head?: never;
        /**
         * Change what is said of a person
         * @description Needs the scope "curate".
         */
        patch: operations["patchAdminApiPeopleId"];
        trace?: never;
    };
    "/admin/api/people/{id}/may-be-theirs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reviews under their name, or found by words, that nobody is known to have written
         * @description Needs the scope "curate".
         */
        get: operations["getAdminApiPeopleIdMayBeTheirs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/people/{id}/wrote/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                item: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Say that a review is theirs
         * @description Needs the scope "curate".
         */
        put: operations["putAdminApiPeopleIdWroteItem"];
        post?: never;
        /**
         * Say that a review is not theirs
         * @description Needs the scope "curate".
         */
        delete: operations["deleteAdminApiPeopleIdWroteItem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/people/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A link for one person, to hand over; shown this once
         * @description Needs the scope "publish".
         */
        post: operations["postAdminApiPeopleIdLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/askings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who was asked for reviews and what came of it, newest first
         * @description Needs the scope "curate".
         */
        get: operations["getAdminApiAskings"];
        put?: never;
        /**
         * Ask everybody of a list, but for those who are left out and counted
         * @description Needs the scope "publish".
         */
        post: operations["postAdminApiAskings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/askings/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who would be asked, who left out and why, and what they would read
         * @description Needs the scope "curate".
         */
        post: operations["postAdminApiAskingsPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/askings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /**
         * One asking
         * @description Needs the scope "curate".
         */
        get: operations["getAdminApiAskingsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/askings/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /**
         * Each of its people, with what became of the message
         * @description Needs the scope "curate".
         */
        get: operations["getAdminApiAskingsIdInvitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/askings/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send no more of it
         * @description Needs the scope "publish".
         */
        post: operations["postAdminApiAskingsIdStop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/invitations/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new link for an invitation; shown this once
         * @description Needs the scope "publish".
         */
        post: operations["postAdminApiInvitationsIdLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/suppressions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is never asked, or not for now
         * @description Needs the scope "curate".
         */
        get: operations["getAdminApiSuppressions"];
        put?: never;
        /**
         * Ask nobody at an address any more
         * @description Needs the scope "curate".
         */
        post: operations["postAdminApiSuppressions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/suppressions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Let an address be asked again; never after unsubscribing or erasure
         * @description Needs the scope "publish".
         */
        delete: operations["deleteAdminApiSuppressionsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Messages that were written to files
         * @description Needs the scope "publish".
         */
        get: operations["getAdminApiOutbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/outbox/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /**
         * One message as a file
         * @description Needs the scope "publish".
         */
        get: operations["getAdminApiOutboxId"];
        put?: never;
        post?: never;
        /**
         * Delete a message’s file
         * @description Needs the scope "publish".
         */
        delete: operations["deleteAdminApiOutboxId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in, what they may do, and whether passkeys work at this address
         * @description Open to whoever is signed out.
         */
        get: operations["getAdminApiSession"];
        put?: never;
        post?: never;
        /**
         * Sign out
         * @description Somebody who signed in.
         */
        delete: operations["deleteAdminApiSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/session/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look at a sign-in link without using it up
         * @description Open to whoever is signed out.
         */
        post: operations["postAdminApiSessionLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/session/link/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What to make a passkey by, for a link
         * @description Open to whoever is signed out.
         */
        post: operations["postAdminApiSessionLinkPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/session/link/use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Use a link up: makes the account or a new way into it, and signs in
         * @description Open to whoever is signed out.
         */
        post: operations["postAdminApiSessionLinkUse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in by name or address and password; a new session each time
         * @description Open to whoever is signed out.
         */
        post: operations["postAdminApiSessionPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/session/passkey/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What to ask a passkey for; good for five minutes and one answer
         * @description Open to whoever is signed out.
         */
        post: operations["postAdminApiSessionPasskeyOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/session/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with a passkey
         * @description Open to whoever is signed out.
         */
        post: operations["postAdminApiSessionPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change one’s own name or address
         * @description Somebody who signed in.
         */
        patch: operations["patchAdminApiAccount"];
        trace?: never;
    };
    "/admin/api/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set one’s own password; other sessions end. Asks for the current one where there is one
         * @description Somebody who signed in.
         */
        put: operations["putAdminApiAccountPassword"];
        post?: never;
        /**
         * Take one’s own password away; other sessions end
         * @description Somebody who signed in. A person must have signed in within the last ten minutes.
         */
        delete: operations["deleteAdminApiAccountPassword"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/account/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One’s own passkeys
         * @description Somebody who signed in.
         */
        get: operations["getAdminApiAccountPasskeys"];
        put?: never;
        /**
         * Add a passkey
         * @description Somebody who signed in. A person must have signed in within the last ten minutes.
         */
        post: operations["postAdminApiAccountPasskeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/account/passkeys/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What to make a further passkey by
         * @description Somebody who signed in. A person must have signed in within the last ten minutes.
         */
        post: operations["postAdminApiAccountPasskeysOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/account/passkeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a passkey away
         * @description Somebody who signed in. A person must have signed in within the last ten minutes.
         */
        delete: operations["deleteAdminApiAccountPasskeysId"];
        options?: never;
        head?: never;
        /**
         * Call a passkey something else
         * @description Somebody who signed in.
         */
        patch: operations["patchAdminApiAccountPasskeysId"];
        trace?: never;
    };
    "/admin/api/account/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where one is signed in
         * @description Somebody who signed in.
         */
        get: operations["getAdminApiAccountSessions"];
        put?: never;
        post?: never;
        /**
         * Sign out everywhere
         * @description Somebody who signed in.
         */
        delete: operations["deleteAdminApiAccountSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/account/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign out in one place
         * @description Somebody who signed in.
         */
        delete: operations["deleteAdminApiAccountSessionsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/accounts/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who an account’s number is, for what stands in the history of an item
         * @description Needs the scope "read".
         */
        get: operations["getAdminApiAccountsNames"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who may sign in
         * @description Needs the scope "accounts".
         */
        get: operations["getAdminApiAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /**
         * One account
         * @description Needs the scope "accounts".
         */
        get: operations["getAdminApiAccountsId"];
        put?: never;
        post?: never;
        /**
         * Take an account away for good
         * @description Needs the scope "accounts". A person must have signed in within the last ten minutes.
         */
        delete: operations["deleteAdminApiAccountsId"];
        options?: never;
        head?: never;
        /**
         * Change name, address or role, shut out or let in again; a new role ends every session
         * @description Needs the scope "accounts". A person must have signed in within the last ten minutes.
         */
        patch: operations["patchAdminApiAccountsId"];
        trace?: never;
    };
    "/admin/api/accounts/{id}/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /**
         * The passkeys of an account
         * @description Needs the scope "accounts".
         */
        get: operations["getAdminApiAccountsIdPasskeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/accounts/{id}/passkeys/{passkey}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                passkey: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a passkey from an account
         * @description Needs the scope "accounts". A person must have signed in within the last ten minutes.
         */
        delete: operations["deleteAdminApiAccountsIdPasskeysPasskey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/accounts/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /**
         * Where an account is signed in
         * @description Needs the scope "accounts".
         */
        get: operations["getAdminApiAccountsIdSessions"];
        put?: never;
        post?: never;
        /**
         * Sign an account out everywhere
         * @description Needs the scope "accounts".
         */
        delete: operations["deleteAdminApiAccountsIdSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign-in links that were not opened yet
         * @description Needs the scope "accounts".
         */
        get: operations["getAdminApiLinks"];
        put?: never;
        /**
         * Make a sign-in link, shown this once: an invitation with a role, or the way back into an account
         * @description Needs the scope "accounts". A person must have signed in within the last ten minutes.
         */
        post: operations["postAdminApiLinks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a link back
         * @description Needs the scope "accounts".
         */
        delete: operations["deleteAdminApiLinksId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Keys for programs
         * @description Needs the scope "accounts".
         */
        get: operations["getAdminApiTokens"];
        put?: never;
        /**
         * Make a key, shown this once
         * @description Needs the scope "accounts". A person must have signed in within the last ten minutes.
         */
        post: operations["postAdminApiTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/tokens/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a key away
         * @description Needs the scope "accounts".
         */
        delete: operations["deleteAdminApiTokensName"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened at the door, newest first
         * @description Needs the scope "accounts".
         */
        get: operations["getAdminApiLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        HeadPage: {
            collection: {
                slug: string;
                name: string;
                dateModified: string;
                revision: string;
            };
            subject: {
                /** @enum {string} */
                "@type": "LocalBusiness" | "Organization" | "Product" | "Service" | "SoftwareApplication";
                identifier: string;
                name: string;
                url?: string;
            };
            aggregateRating: {
                /** @constant */
                "@type": "AggregateRating";
                ratingValue: number;
                /** @constant */
                worstRating: 1;
                /** @constant */
                bestRating: 5;
                ratingCount: number;
                reviewCount: number;
                distribution: {
                    ratingValue: number;
                    ratingCount: number;
                }[];
            } | null;
            selection: {
                received: number;
                imported: number;
                pending: number;
                published: number;
                withdrawn: number;
                erased: number;
                hidden: {
                    /** @enum {string} */
                    reason: "confidential" | "abusive" | "personal-data" | "discriminatory" | "clearly-false" | "suspected-fake" | "off-topic" | "spam" | "author-withdrew";
                    count: number;
                }[];
                selected: number;
                postings: {
                    published: number;
                    selected: number;
                };
                pinned: number;
                /** @constant */
                order: "newest";
                rules: {
                    /** @enum {string} */
                    type: "tag" | "source" | "language" | "rating" | "since" | "type" | "featured";
                    values: string[];
                    text: string;
                }[];
                text: string;
                sources: {
                    identifier: string;
                    name: string;
                    count: number;
                }[];
                /** @constant */
                sample?: true;
            };
            items: components["schemas"]["Item"][];
            links: {
                self: string;
                next: string | null;
                root: string;
                all: string;
                query: string | null;
                live: string | null;
                item?: string | null;
                form: string | null;
                policy: string | null;
            };
        };
        FurtherPage: {
            items: components["schemas"]["Item"][];
            links: {
                self: string;
                next: string | null;
                root: string;
            };
        };
        ItemPage: {
            item: components["schemas"]["Item"];
            subject: {
                /** @enum {string} */
                "@type": "LocalBusiness" | "Organization" | "Product" | "Service" | "SoftwareApplication";
                identifier: string;
                name: string;
                url?: string;
            };
            links: {
                self: string;
                root: string;
                policy: string | null;
            };
        };
        QueryPage: {
            query: {
                rating: number[];
                tag: string[];
                lang: string[];
                source: string[];
                q: string;
                /** @enum {string} */
                sort: "newest" | "oldest" | "highest" | "lowest";
            };
            text: string;
            found: {
                count: number;
                /** @constant */
                isAtLeast?: true;
            };
            isComplete: boolean;
            indexed: number;
            published: number;
            facets: {
                rating: {
                    value: string;
                    name?: string;
                    count: number;
                    /** @constant */
                    isAtLeast?: true;
                }[];
                tag: {
                    value: string;
                    name?: string;
                    count: number;
                    /** @constant */
                    isAtLeast?: true;
                }[];
                lang: {
                    value: string;
                    name?: string;
                    count: number;
                    /** @constant */
                    isAtLeast?: true;
                }[];
                source: {
                    value: string;
                    name?: string;
                    count: number;
                    /** @constant */
                    isAtLeast?: true;
                }[];
            };
            selection: {
                received: number;
                imported: number;
                pending: number;
                published: number;
                withdrawn: number;
                erased: number;
                hidden: {
                    /** @enum {string} */
                    reason: "confidential" | "abusive" | "personal-data" | "discriminatory" | "clearly-false" | "suspected-fake" | "off-topic" | "spam" | "author-withdrew";
                    count: number;
                }[];
                selected: number;
                postings: {
                    published: number;
                    selected: number;
                };
                pinned: number;
                /** @constant */
                order: "newest";
                rules: {
                    /** @enum {string} */
                    type: "tag" | "source" | "language" | "rating" | "since" | "type" | "featured";
                    values: string[];
                    text: string;
                }[];
                text: string;
                sources: {
                    identifier: string;
                    name: string;
                    count: number;
                }[];
                /** @constant */
                sample?: true;
            };
            items: components["schemas"]["Item"][];
            links: {
                self: string;
                next: string | null;
                root: string;
                head: string;
            };
        };
        Item: components["schemas"]["Review"] | components["schemas"]["SocialMediaPosting"];
        Review: {
            /** @constant */
            "@type": "Review";
            name?: string;
            reviewBody: string;
            reviewRating?: {
                ratingValue: number;
                /** @constant */
                worstRating: 1;
                /** @constant */
                bestRating: 5;
                original?: {
                    ratingValue: number;
                    worstRating: number;
                    bestRating: number;
                };
            };
            itemReviewed?: {
                name: string;
                url?: string;
            };
            dateExperienced?: string;
            identifier: string;
            author: {
                /** @enum {string} */
                "@type": "Person" | "Organization";
                name: string;
                url?: string;
                image?: {
                    /** @constant */
                    "@type": "ImageObject";
                    url: string;
                    width: number;
                    height: number;
                    caption: string;
                    /** @enum {string} */
                    captionFrom?: "source" | "business";
                };
                jobTitle?: string;
                worksFor?: string;
            };
            facets?: {
                start: number;
                end: number;
                /** @enum {string} */
                type: "link" | "mention" | "hashtag" | "highlight";
                url?: string;
            }[];
            datePublished?: string;
            inLanguage?: string;
            url?: string;
            publisher: {
                identifier: string;
                name: string;
                url?: string;
            };
            image?: {
                /** @constant */
                "@type": "ImageObject";
                url: string;
                width: number;
                height: number;
                caption: string;
                /** @enum {string} */
                captionFrom?: "source" | "business";
            }[];
            video?: {
                /** @constant */
                "@type": "VideoObject";
                name?: string;
                description?: string;
                duration?: string;
                uploadDate?: string;
                thumbnail?: {
                    /** @constant */
                    "@type": "ImageObject";
                    url: string;
                    width: number;
                    height: number;
                    caption: string;
                    /** @enum {string} */
                    captionFrom?: "source" | "business";
                };
                contentUrl?: string;
                embedUrl?: string;
                url?: string;
                width?: number;
                height?: number;
                captions?: {
                    /** @enum {string} */
                    kind: "captions" | "subtitles";
                    src: string;
                    srclang: string;
                    label: string;
                }[];
                transcript?: string;
            }[];
            keywords?: string[];
            verification: {
                /** @enum {string} */
                level: "none" | "imported" | "email" | "order" | "signed-by-author";
                date?: string;
            };
            materialConnection?: {
                /** @enum {string} */
                type: "incentivised" | "employee" | "family" | "free-product" | "other";
                text: string;
            };
            excerpt?: {
                start: number;
                end: number;
            };
            /** @constant */
            featured?: true;
            /** @constant */
            pinned?: true;
            reply?: {
                /** @constant */
                "@type": "Comment";
                text: string;
                author: {
                    name: string;
                };
                datePublished?: string;
            };
            permalink: string;
        };
        SocialMediaPosting: {
            /** @constant */
            "@type": "SocialMediaPosting";
            articleBody: string;
            interactionStatistic?: {
                /** @enum {string} */
                interactionType: "LikeAction" | "ShareAction" | "CommentAction";
                userInteractionCount: number;
                endTime?: string;
            }[];
            sharedContent?: {
                author?: {
                    /** @enum {string} */
                    "@type": "Person" | "Organization";
                    name: string;
                    url?: string;
                    image?: {
                        /** @constant */
                        "@type": "ImageObject";
                        url: string;
                        width: number;
                        height: number;
                        caption: string;
                        /** @enum {string} */
                        captionFrom?: "source" | "business";
                    };
                    jobTitle?: string;
                    worksFor?: string;
                };
                text: string;
                url?: string;
            };
            identifier: string;
            author: {
                /** @enum {string} */
                "@type": "Person" | "Organization";
                name: string;
                url?: string;
                image?: {
                    /** @constant */
                    "@type": "ImageObject";
                    url: string;
                    width: number;
                    height: number;
                    caption: string;
                    /** @enum {string} */
                    captionFrom?: "source" | "business";
                };
                jobTitle?: string;
                worksFor?: string;
            };
            facets?: {
                start: number;
                end: number;
                /** @enum {string} */
                type: "link" | "mention" | "hashtag" | "highlight";
                url?: string;
            }[];
            datePublished?: string;
            inLanguage?: string;
            url?: string;
            publisher: {
                identifier: string;
                name: string;
                url?: string;
            };
            image?: {
                /** @constant */
                "@type": "ImageObject";
                url: string;
                width: number;
                height: number;
                caption: string;
                /** @enum {string} */
                captionFrom?: "source" | "business";
            }[];
            video?: {
                /** @constant */
                "@type": "VideoObject";
                name?: string;
                description?: string;
                duration?: string;
                uploadDate?: string;
                thumbnail?: {
                    /** @constant */
                    "@type": "ImageObject";
                    url: string;
                    width: number;
                    height: number;
                    caption: string;
                    /** @enum {string} */
                    captionFrom?: "source" | "business";
                };
                contentUrl?: string;
                embedUrl?: string;
                url?: string;
                width?: number;
                height?: number;
                captions?: {
                    /** @enum {string} */
                    kind: "captions" | "subtitles";
                    src: string;
                    srclang: string;
                    label: string;
                }[];
                transcript?: string;
            }[];
            keywords?: string[];
            verification: {
                /** @enum {string} */
                level: "none" | "imported" | "email" | "order" | "signed-by-author";
                date?: string;
            };
            materialConnection?: {
                /** @enum {string} */
                type: "incentivised" | "employee" | "family" | "free-product" | "other";
                text: string;
            };
            excerpt?: {
                start: number;
                end: number;
            };
            /** @constant */
            featured?: true;
            /** @constant */
            pinned?: true;
            reply?: {
                /** @constant */
                "@type": "Comment";
                text: string;
                author: {
                    name: string;
                };
                datePublished?: string;
            };
            permalink: string;
        };
        Policy: {
            ownWords?: {
                gathering?: string;
                checking?: string;
                choosing?: string;
            };
            subjects: {
                subject: {
                    /** @enum {string} */
                    "@type": "LocalBusiness" | "Organization" | "Product" | "Service" | "SoftwareApplication";
                    identifier: string;
                    name: string;
                    url?: string;
                };
                received: number;
                imported: number;
                published: number;
                pending: number;
                withdrawn: number;
                erased: number;
                hidden: {
                    /** @enum {string} */
                    reason: "confidential" | "abusive" | "personal-data" | "discriminatory" | "clearly-false" | "suspected-fake" | "off-topic" | "spam" | "author-withdrew";
                    ratings: {
                        ratingValue: number | null;
                        count: number;
                    }[];
                }[];
                verification: {
                    level: string;
                    count: number;
                }[];
            }[];
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            detail?: string;
            instance?: string;
            errors?: {
                pointer: string;
                detail: string;
            }[];
        };
        ReviewForm: {
            subject: {
                /** @enum {string} */
                "@type": "LocalBusiness" | "Organization" | "Product" | "Service" | "SoftwareApplication";
                identifier: string;
                name: string;
                url?: string;
            };
            inLanguage: string;
            consents: {
                /** @enum {string} */
                scope: "publish" | "name" | "reuse";
                text: string;
                isNeeded: boolean;
            }[];
            limits: {
                reviewBody: {
                    min: number;
                    max: number;
                };
                line: number;
                email: number;
                photo: {
                    bytes: number;
                    types: string[];
                } | null;
            };
            token: string;
            waits: {
                least: number;
                most: number;
            };
            work: {
                count: number;
                bits: number;
                iterations: number;
            } | null;
            links: {
                self: string;
                submit: string;
                policy: string | null;
                root: string;
            };
        };
        Submission: {
            reviewRating: {
                ratingValue: number;
                /** @constant */
                worstRating: 1;
                /** @constant */
                bestRating: 5;
            };
            reviewBody: string;
            name?: string;
            author?: {
                name?: string;
                jobTitle?: string;
                worksFor?: string;
                email?: string;
            };
            materialConnection?: {
                /** @enum {string} */
                type: "incentivised" | "employee" | "family" | "free-product" | "other";
                text: string;
            };
            inLanguage?: string;
            consents: ("publish" | "name" | "reuse")[];
            token: string;
            invite?: string;
            proof?: number[];
        };
        Receipt: {
            number: string;
            dateReceived: string;
            digest: string;
            links: {
                page: string;
                self: string;
            };
        };
        ReceiptState: {
            number: string;
            dateReceived: string;
            digest: string;
            links: {
                page: string;
                self: string;
                consents: string | null;
                withdraw: string | null;
                erase: string;
            };
            /** @enum {string} */
            state: "pending" | "published" | "hidden" | "withdrawn" | "erased";
            review: {
                name?: string;
                reviewBody: string;
                reviewRating?: {
                    ratingValue: number;
                    /** @constant */
                    worstRating: 1;
                    /** @constant */
                    bestRating: 5;
                    original?: {
                        ratingValue: number;
                        worstRating: number;
                        bestRating: number;
                    };
                };
                author: {
                    name: string;
                    jobTitle?: string;
                    worksFor?: string;
                };
                materialConnection?: {
                    /** @enum {string} */
                    type: "incentivised" | "employee" | "family" | "free-product" | "other";
                    text: string;
                };
            } | null;
            consents: {
                /** @enum {string} */
                scope: "publish" | "name" | "reuse";
                text: string;
                inLanguage: string;
                dateGiven: string;
            }[];
        };
        Agreement: {
            consents: ("publish" | "name" | "reuse")[];
        };
        Erased: {
            /** @constant */
            state: "erased";
        };
        Health: {
            /** @constant */
            status: "ok";
        };
        AdminSubject: {
            slug: string;
            /** @enum {string} */
            type: "LocalBusiness" | "Organization" | "Product" | "Service" | "SoftwareApplication";
            name: string;
            url?: string;
            sample: boolean;
            archived?: string;
        };
        AddSubject: {
            slug: string;
            /** @enum {string} */
            type: "LocalBusiness" | "Organization" | "Product" | "Service" | "SoftwareApplication";
            name: string;
            url?: string;
            sample?: boolean;
        };
        PatchSubject: {
            /** @enum {string} */
            type?: "LocalBusiness" | "Organization" | "Product" | "Service" | "SoftwareApplication";
            name?: string;
            url?: string;
        };
        MergePreview: {
            from: {
                subject: components["schemas"]["AdminSubject"];
                published: number;
                aggregateRating: {
                    /** @constant */
                    "@type": "AggregateRating";
                    ratingValue: number;
                    /** @constant */
                    worstRating: 1;
                    /** @constant */
                    bestRating: 5;
                    ratingCount: number;
                    reviewCount: number;
                    distribution: {
                        ratingValue: number;
                        ratingCount: number;
                    }[];
                } | null;
                selection: {
                    received: number;
                    imported: number;
                    pending: number;
                    published: number;
                    withdrawn: number;
                    erased: number;
                    hidden: {
                        /** @enum {string} */
                        reason: "confidential" | "abusive" | "personal-data" | "discriminatory" | "clearly-false" | "suspected-fake" | "off-topic" | "spam" | "author-withdrew";
                        count: number;
                    }[];
                    selected: number;
                    postings: {
                        published: number;
                        selected: number;
                    };
                    pinned: number;
                    /** @constant */
                    order: "newest";
                    rules: {
                        /** @enum {string} */
                        type: "tag" | "source" | "language" | "rating" | "since" | "type" | "featured";
                        values: string[];
                        text: string;
                    }[];
                    text: string;
                    sources: {
                        identifier: string;
                        name: string;
                        count: number;
                    }[];
                    /** @constant */
                    sample?: true;
                };
            };
            into: {
                subject: components["schemas"]["AdminSubject"];
                published: number;
                aggregateRating: {
                    /** @constant */
                    "@type": "AggregateRating";
                    ratingValue: number;
                    /** @constant */
                    worstRating: 1;
                    /** @constant */
                    bestRating: 5;
                    ratingCount: number;
                    reviewCount: number;
                    distribution: {
                        ratingValue: number;
                        ratingCount: number;
                    }[];
                } | null;
                selection: {
                    received: number;
                    imported: number;
                    pending: number;
                    published: number;
                    withdrawn: number;
                    erased: number;
                    hidden: {
                        /** @enum {string} */
                        reason: "confidential" | "abusive" | "personal-data" | "discriminatory" | "clearly-false" | "suspected-fake" | "off-topic" | "spam" | "author-withdrew";
                        count: number;
                    }[];
                    selected: number;
                    postings: {
                        published: number;
                        selected: number;
                    };
                    pinned: number;
                    /** @constant */
                    order: "newest";
                    rules: {
                        /** @enum {string} */
                        type: "tag" | "source" | "language" | "rating" | "since" | "type" | "featured";
                        values: string[];
                        text: string;
                    }[];
                    text: string;
                    sources: {
                        identifier: string;
                        name: string;
                        count: number;
                    }[];
                    /** @constant */
                    sample?: true;
                };
            };
            after: {
                subject: components["schemas"]["AdminSubject"];
                published: number;
                aggregateRating: {
                    /** @constant */
                    "@type": "AggregateRating";
                    ratingValue: number;
                    /** @constant */
                    worstRating: 1;
                    /** @constant */
                    bestRating: 5;
                    ratingCount: number;
                    reviewCount: number;
                    distribution: {
                        ratingValue: number;
                        ratingCount: number;
                    }[];
                } | null;
                selection: {
                    received: number;
                    imported: number;
                    pending: number;
                    published: number;
                    withdrawn: number;
                    erased: number;
                    hidden: {
                        /** @enum {string} */
                        reason: "confidential" | "abusive" | "personal-data" | "discriminatory" | "clearly-false" | "suspected-fake" | "off-topic" | "spam" | "author-withdrew";
                        count: number;
                    }[];
                    selected: number;
                    postings: {
                        published: number;
                        selected: number;
                    };
                    pinned: number;
                    /** @constant */
                    order: "newest";
                    rules: {
                        /** @enum {string} */
                        type: "tag" | "source" | "language" | "rating" | "since" | "type" | "featured";
                        values: string[];
                        text: string;
                    }[];
                    text: string;
                    sources: {
                        identifier: string;
                        name: string;
                        count: number;
                    }[];
                    /** @constant */
                    sample?: true;
                };
            };
            items: {
                pending: number;
                published: number;
                hidden: number;
                withdrawn: number;
                erased: number;
            };
            collections: {
                slug: string;
                name: string;
                subject: string;
                rules: number;
                pins: number;
                before: number;
                after: number;
            }[];
            purchases: number;
            imports: number;
            views: number;
            askings: number;
            same: number;
        };
        MergeSubject: {
            into: string;
            attested?: boolean;
        };
        SubjectMerge: {
            from: {
                slug: string;
                name: string;
            };
            into: {
                slug: string;
                name: string;
            };
            by: string;
            /** @enum {string} */
            state: "merging" | "merged" | "returning";
            done: number;
            total: number;
            startedAt: string;
            finishedAt: string | null;
            undoUntil: string | null;
        };
        AdminCollection: {
            slug: string;
            name: string;
            subject: string;
            rules: ({
                /** @enum {string} */
                type: "tag" | "source" | "language";
                values: string[];
            } | {
                /** @constant */
                type: "rating";
                min: number;
            } | {
                /** @constant */
                type: "since";
                date: string;
            } | {
                /** @constant */
                type: "kind";
                /** @enum {string} */
                value: "Review" | "SocialMediaPosting";
            } | {
                /** @constant */
                type: "featured";
            })[];
            /** @enum {string} */
            form: "open" | "closed";
            pins: string[];
            version: string;
        };
        AddCollection: {
            slug: string;
            name: string;
            subject: string;
            rules?: ({
                /** @enum {string} */
                type: "tag" | "source" | "language";
                values: string[];
            } | {
                /** @constant */
                type: "rating";
                min: number;
            } | {
                /** @constant */
                type: "since";
                date: string;
            } | {
                /** @constant */
                type: "kind";
                /** @enum {string} */
                value: "Review" | "SocialMediaPosting";
            } | {
                /** @constant */
                type: "featured";
            })[];
            /** @enum {string} */
            form?: "open" | "closed";
        };
        PatchCollection: {
            name?: string;
            rules?: ({
                /** @enum {string} */
                type: "tag" | "source" | "language";
                values: string[];
            } | {
                /** @constant */
                type: "rating";
                min: number;
            } | {
                /** @constant */
                type: "since";
                date: string;
            } | {
                /** @constant */
                type: "kind";
                /** @enum {string} */
                value: "Review" | "SocialMediaPosting";
            } | {
                /** @constant */
                type: "featured";
            })[];
            /** @enum {string} */
            form?: "open" | "closed";
            pins?: string[];
            version?: string;
        };
        CollectionDraft: {
            subject: string;
            rules: ({
                /** @enum {string} */
                type: "tag" | "source" | "language";
                values: string[];
            } | {
                /** @constant */
                type: "rating";
                min: number;
            } | {
                /** @constant */
                type: "since";
                date: string;
            } | {
                /** @constant */
                type: "kind";
                /** @enum {string} */
                value: "Review" | "SocialMediaPosting";
            } | {
                /** @constant */
                type: "featured";
            })[];
            pins: string[];
        };
        Pin: {
            position?: number;
        };
        AdminItem: {
            id: string;
            subject: string;
            /** @enum {string} */
            type: "Review" | "SocialMediaPosting";
            /** @enum {string} */
            state: "pending" | "published" | "hidden" | "withdrawn" | "erased";
            hideReason: ("confidential" | "abusive" | "personal-data" | "discriminatory" | "clearly-false" | "suspected-fake" | "off-topic" | "spam" | "author-withdrew") | null;
            source: string;
            sourceId: string | null;
            title: string | null;
            body: string;
            facets: {
                start: number;
                end: number;
                /** @enum {string} */
                type: "link" | "mention" | "hashtag" | "highlight";
                url?: string;
            }[];
            rating: {
                ratingValue: number;
                worstRating: number;
                bestRating: number;
            } | null;
            author: {
                /** @enum {string} */
                "@type": "Person" | "Organization";
                name: string;
                url?: string;
                image?: {
                    /** @constant */
                    "@type": "ImageObject";
                    url: string;
                    width: number;
                    height: number;
                    caption: string;
                    /** @enum {string} */
                    captionFrom?: "source" | "business";
                };
                jobTitle?: string;
                worksFor?: string;
            };
            authorEmail: string | null;
            datePublished: string | null;
            dateExperienced: string | null;
            dateReceived: string;
            language: string | null;
            /** @constant */
            isLanguageDetected?: true;
            url: string | null;
            itemReviewed: {
                name: string;
                url?: string;
            } | null;
            verification: {
                /** @enum {string} */
                level: "none" | "imported" | "email" | "order" | "signed-by-author";
                date?: string;
            };
            materialConnection: {
                /** @enum {string} */
                type: "incentivised" | "employee" | "family" | "free-product" | "other";
                text: string;
            } | null;
            excerpt: {
                start: number;
                end: number;
            } | null;
            featured: boolean;
            reply: {
                text: string;
                author: string;
                date: string | null;
            } | null;
            tags: string[];
            images: {
                /** @constant */
                "@type": "ImageObject";
                url: string;
                width: number;
                height: number;
                caption: string;
                /** @enum {string} */
                captionFrom?: "source" | "business";
            }[];
            videos: {
                /** @constant */
                "@type": "VideoObject";
                name?: string;
                description?: string;
                duration?: string;
                uploadDate?: string;
                thumbnail?: {
                    /** @constant */
                    "@type": "ImageObject";
                    url: string;
                    width: number;
                    height: number;
                    caption: string;
                    /** @enum {string} */
                    captionFrom?: "source" | "business";
                };
                contentUrl?: string;
                embedUrl?: string;
                url?: string;
                width?: number;
                height?: number;
                captions?: {
                    /** @enum {string} */
                    kind: "captions" | "subtitles";
                    src: string;
                    srclang: string;
                    label: string;
                }[];
                transcript?: string;
            }[];
            sharedContent: {
                author?: {
                    /** @enum {string} */
                    "@type": "Person" | "Organization";
                    name: string;
                    url?: string;
                    image?: {
                        /** @constant */
                        "@type": "ImageObject";
                        url: string;
                        width: number;
                        height: number;
                        caption: string;
                        /** @enum {string} */
                        captionFrom?: "source" | "business";
                    };
                    jobTitle?: string;
                    worksFor?: string;
                };
                text: string;
                url?: string;
            } | null;
            interactionStatistic: {
                /** @enum {string} */
                interactionType: "LikeAction" | "ShareAction" | "CommentAction";
                userInteractionCount: number;
                endTime?: string;
            }[];
            extra: {
                [key: string]: unknown;
            } | null;
            terms: {
                needsPermission: boolean;
                until: string | null;
            };
        };
        ItemDuplicates: {
            parts: {
                item: {
                    id: string;
                    /** @enum {string} */
                    state: "pending" | "published" | "hidden" | "withdrawn" | "erased" | "merged";
                    source: string;
                    sourceId: string | null;
                    url: string | null;
                    title: string | null;
                    body: string;
                    rating: {
                        ratingValue: number;
                        worstRating: number;
                        bestRating: number;
                    } | null;
                    author: {
                        /** @enum {string} */
                        "@type": "Person" | "Organization";
                        name: string;
                        url?: string;
                        image?: {
                            /** @constant */
                            "@type": "ImageObject";
                            url: string;
                            width: number;
                            height: number;
                            caption: string;
                            /** @enum {string} */
                            captionFrom?: "source" | "business";
                        };
                        jobTitle?: string;
                        worksFor?: string;
                    };
                    datePublished: string | null;
                    dateReceived: string;
                    tags: string[];
                };
                into: string;
                import: {
                    number: number;
                    fileName: string;
                } | null;
                /** @enum {string} */
                evidence: "id" | "permalink" | "words";
                by: string;
                mergedAt: string;
                differs: string[];
            }[];
            proposed: {
                item: {
                    id: string;
                    /** @enum {string} */
                    state: "pending" | "published" | "hidden" | "withdrawn" | "erased" | "merged";
                    source: string;
                    sourceId: string | null;
                    url: string | null;
                    title: string | null;
                    body: string;
                    rating: {
                        ratingValue: number;
                        worstRating: number;
                        bestRating: number;
                    } | null;
                    author: {
                        /** @enum {string} */
                        "@type": "Person" | "Organization";
                        name: string;
                        url?: string;
                        image?: {
                            /** @constant */
                            "@type": "ImageObject";
                            url: string;
                            width: number;
                            height: number;
                            caption: string;
                            /** @enum {string} */
                            captionFrom?: "source" | "business";
                        };
                        jobTitle?: string;
                        worksFor?: string;
                    };
                    datePublished: string | null;
                    dateReceived: string;
                    tags: string[];
                };
                /** @enum {string} */
                evidence: "id" | "permalink" | "words";
                foundAt: string;
            }[];
        };
        DuplicateList: {
            pairs: {
                one: {
                    id: string;
                    /** @enum {string} */
                    state: "pending" | "published" | "hidden" | "withdrawn" | "erased" | "merged";
                    source: string;
                    sourceId: string | null;
                    url: string | null;
                    title: string | null;
                    body: string;
                    rating: {
                        ratingValue: number;
                        worstRating: number;
                        bestRating: number;
                    } | null;
                    author: {
                        /** @enum {string} */
                        "@type": "Person" | "Organization";
                        name: string;
                        url?: string;
                        image?: {
                            /** @constant */
                            "@type": "ImageObject";
                            url: string;
                            width: number;
                            height: number;
                            caption: string;
                            /** @enum {string} */
                            captionFrom?: "source" | "business";
                        };
                        jobTitle?: string;
                        worksFor?: string;
                    };
                    datePublished: string | null;
                    dateReceived: string;
                    tags: string[];
                };
                other: {
                    id: string;
                    /** @enum {string} */
                    state: "pending" | "published" | "hidden" | "withdrawn" | "erased" | "merged";
                    source: string;
                    sourceId: string | null;
                    url: string | null;
                    title: string | null;
                    body: string;
                    rating: {
                        ratingValue: number;
                        worstRating: number;
                        bestRating: number;
                    } | null;
                    author: {
                        /** @enum {string} */
                        "@type": "Person" | "Organization";
                        name: string;
                        url?: string;
                        image?: {
                            /** @constant */
                            "@type": "ImageObject";
                            url: string;
                            width: number;
                            height: number;
                            caption: string;
                            /** @enum {string} */
                            captionFrom?: "source" | "business";
                        };
                        jobTitle?: string;
                        worksFor?: string;
                    };
                    datePublished: string | null;
                    dateReceived: string;
                    tags: string[];
                };
                /** @enum {string} */
                evidence: "id" | "permalink" | "words";
                foundAt: string;
                outlook: {
                    stays: string;
                    fault: string | null;
                    changes: string[];
                };
            }[];
            progress: components["schemas"]["DuplicateProgress"];
            next: string | null;
            total: number;
        };
        OtherItem: {
            other: string;
        };
        DuplicateProgress: {
            done: number;
            total: number;
        };
        ItemsMerged: {
            item: string;
            part: string;
        };
        ItemSplit: {
            item: string;
            part: string;
            /** @enum {string} */
            state: "pending" | "published" | "hidden" | "withdrawn" | "erased" | "merged";
        };
        FeedList: {
            feeds: components["schemas"]["AdminFeed"][];
            isOn: boolean;
        };
        AdminFeed: {
            id: number;
            kind: string;
            kindName: string;
            address: string;
            title: string | null;
            subject: string;
            publish: boolean;
            listen: boolean;
            only: ("reviews" | "postings") | null;
            everyMinutes: number;
            leastMinutes: number;
            /** @enum {string} */
            state: "active" | "paused" | "failing";
            isGone: boolean;
            createdAt: string;
            createdBy: string;
            lastSyncAt: string | null;
            nextSyncAt: string | null;
            failures: number;
            lastError: string | null;
            movedTo: string | null;
            doubtedAt: string | null;
            items: number;
            received: number;
            edited: number;
            gone: number;
            key: {
                variable: string;
                how: string;
                isSet: boolean;
            } | null;
            look: components["schemas"]["FeedLook"] | null;
        };
        FeedDetail: {
            id: number;
            kind: string;
            kindName: string;
            address: string;
            title: string | null;
            subject: string;
            publish: boolean;
            listen: boolean;
            only: ("reviews" | "postings") | null;
            everyMinutes: number;
            leastMinutes: number;
            /** @enum {string} */
            state: "active" | "paused" | "failing";
            isGone: boolean;
            createdAt: string;
            createdBy: string;
            lastSyncAt: string | null;
            nextSyncAt: string | null;
            failures: number;
            lastError: string | null;
            movedTo: string | null;
            doubtedAt: string | null;
            items: number;
            received: number;
            edited: number;
            gone: number;
            key: {
                variable: string;
                how: string;
                isSet: boolean;
            } | null;
            look: components["schemas"]["FeedLook"] | null;
            terms: {
                name: string;
                sentences: string[];
            }[];
            limits: string[];
            own: number;
        };
        FeedKinds: {
            kinds: {
                kind: string;
                name: string;
                takes: string[];
                examples: string[];
                limits: string[];
                everyMinutes: number;
                key: {
                    variable: string;
                    how: string;
                    isSet: boolean;
                } | null;
                terms: {
                    name: string;
                    sentences: string[];
                }[];
            }[];
        };
        FeedAddress: {
            address: string;
        };
        FeedRecognised: {
            feed: {
                kind: string;
                name: string;
                address: string;
                limits: string[];
                everyMinutes: number;
                key: {
                    variable: string;
                    how: string;
                    isSet: boolean;
                } | null;
                terms: {
                    name: string;
                    sentences: string[];
                }[];
                isPage: boolean;
                known: {
                    id: number;
                    subject: string;
                }[];
            } | null;
            link: {
                name: string;
                url: string;
                author: string | null;
                why: string;
            } | null;
            refusal: string | null;
        };
        FeedsFound: {
            offers: {
                address: string;
                kind: string;
                kindName: string;
                title: string | null;
                known: {
                    id: number;
                    subject: string;
                }[];
            }[];
            why: string | null;
        };
        AddFeed: {
            address: string;
            subject?: string;
            only?: ("reviews" | "postings") | null;
            listen?: boolean;
            everyMinutes?: number;
            look?: boolean;
        };
        PatchFeed: {
            subject?: string;
            only?: ("reviews" | "postings") | null;
            listen?: boolean;
            everyMinutes?: number;
            /** @enum {string} */
            state?: "active" | "paused";
            /** @constant */
            publish?: false;
        };
        LookAtFeed: {
            try?: boolean;
            sure?: boolean;
        };
        FeedLook: {
            feed: number;
            /** @enum {string} */
            state: "waiting" | "looking" | "elsewhere" | "done";
            isTried: boolean;
            pages: number;
            read: number;
            outcome: {
                /** @enum {string} */
                status: "done" | "unchanged" | "later" | "failed" | "paused" | "stopped";
                added: number;
                published: number;
                merged: number;
                edited: number;
                returned: number;
                gone: number;
                erased: number;
                passedOver: number;
                keptOut: number;
                doubted: number;
                rejected: {
                    where: string;
                    reason: string;
                }[];
                rejectedCount: number;
                why: string | null;
                next: string | null;
                terms: {
                    name: string;
                    sentences: string[];
                }[];
            } | null;
            wasRemoved: boolean;
        };
        FeedErased: {
            erased: number;
        };
        WatchList: {
            watches: components["schemas"]["AdminWatch"][];
        };
        AddWatch: {
            /** @enum {string} */
            kind?: "word" | "name" | "link";
            text: string;
            variants?: string[];
            not?: string[];
            subject?: string;
        };
        PatchWatch: {
            /** @enum {string} */
            kind?: "word" | "name" | "link";
            text: string;
            variants?: string[];
            not?: string[];
        };
        WatchKept: {
            id: number;
            /** @enum {string} */
            kind: "word" | "name" | "link";
            text: string;
            variants: string[];
            not: string[];
            subject: string;
            createdAt: string;
            createdBy: string;
            items: number;
            waiting: number;
            found: number;
            lately: {
                found: number;
                of: number;
            };
        };
        WatchRemoved: {
            changed: number;
            hidden: number;
            undo: string | null;
        };
        AdminWatch: {
            id: number;
            /** @enum {string} */
            kind: "word" | "name" | "link";
            text: string;
            variants: string[];
            not: string[];
            subject: string;
            createdAt: string;
            createdBy: string;
            items: number;
            waiting: number;
            found: number;
        };
        TryWatches: {
            text: string;
            subject?: string;
            draft?: {
                /** @enum {string} */
                kind?: "word" | "name" | "link";
                text: string;
                variants?: string[];
                not?: string[];
            };
        };
        WatchesTried: {
            matches: {
                watch: number | null;
                /** @enum {string} */
                kind: "word" | "name" | "link";
                text: string;
                start: number;
                end: number;
            }[];
        };
        AddLinkCard: {
            address: string;
            subject?: string;
            note?: string;
            by?: string;
            lang?: string;
        };
        LinkCardAdded: {
            id: string;
            merged: boolean;
            url: string;
            name: string;
            why: string;
        };
        AdminItemList: {
            items: {
                id: string;
                subject: string;
                /** @enum {string} */
                type: "Review" | "SocialMediaPosting";
                /** @enum {string} */
                state: "pending" | "published" | "hidden" | "withdrawn" | "erased";
                hideReason: ("confidential" | "abusive" | "personal-data" | "discriminatory" | "clearly-false" | "suspected-fake" | "off-topic" | "spam" | "author-withdrew") | null;
                source: string;
                sourceId: string | null;
                title: string | null;
                body: string;
                facets: {
                    start: number;
                    end: number;
                    /** @enum {string} */
                    type: "link" | "mention" | "hashtag" | "highlight";
                    url?: string;
                }[];
                rating: {
                    ratingValue: number;
                    worstRating: number;
                    bestRating: number;
                } | null;
                author: {
                    /** @enum {string} */
                    "@type": "Person" | "Organization";
                    name: string;
                    url?: string;
                    image?: {
                        /** @constant */
                        "@type": "ImageObject";
                        url: string;
                        width: number;
                        height: number;
                        caption: string;
                        /** @enum {string} */
                        captionFrom?: "source" | "business";
                    };
                    jobTitle?: string;
                    worksFor?: string;
                };
                authorEmail: string | null;
                datePublished: string | null;
                dateExperienced: string | null;
                dateReceived: string;
                language: string | null;
                /** @constant */
                isLanguageDetected?: true;
                url: string | null;
                itemReviewed: {
                    name: string;
                    url?: string;
                } | null;
                verification: {
                    /** @enum {string} */
                    level: "none" | "imported" | "email" | "order" | "signed-by-author";
                    date?: string;
                };
                materialConnection: {
                    /** @enum {string} */
                    type: "incentivised" | "employee" | "family" | "free-product" | "other";
                    text: string;
                } | null;
                excerpt: {
                    start: number;
                    end: number;
                } | null;
                featured: boolean;
                reply: {
                    text: string;
                    author: string;
                    date: string | null;
                } | null;
                tags: string[];
                images: {
                    /** @constant */
                    "@type": "ImageObject";
                    url: string;
                    width: number;
                    height: number;
                    caption: string;
                    /** @enum {string} */
                    captionFrom?: "source" | "business";
                }[];
                videos: {
                    /** @constant */
                    "@type": "VideoObject";
                    name?: string;
                    description?: string;
                    duration?: string;
                    uploadDate?: string;
                    thumbnail?: {
                        /** @constant */
                        "@type": "ImageObject";
                        url: string;
                        width: number;
                        height: number;
                        caption: string;
                        /** @enum {string} */
                        captionFrom?: "source" | "business";
                    };
                    contentUrl?: string;
                    embedUrl?: string;
                    url?: string;
                    width?: number;
                    height?: number;
                    captions?: {
                        /** @enum {string} */
                        kind: "captions" | "subtitles";
                        src: string;
                        srclang: string;
                        label: string;
                    }[];
                    transcript?: string;
                }[];
                sharedContent: {
                    author?: {
                        /** @enum {string} */
                        "@type": "Person" | "Organization";
                        name: string;
                        url?: string;
                        image?: {
                            /** @constant */
                            "@type": "ImageObject";
                            url: string;
                            width: number;
                            height: number;
                            caption: string;
                            /** @enum {string} */
                            captionFrom?: "source" | "business";
                        };
                        jobTitle?: string;
                        worksFor?: string;
                    };
                    text: string;
                    url?: string;
                } | null;
                interactionStatistic: {
                    /** @enum {string} */
                    interactionType: "LikeAction" | "ShareAction" | "CommentAction";
                    userInteractionCount: number;
                    endTime?: string;
                }[];
                extra: {
                    [key: string]: unknown;
                } | null;
                terms: {
                    needsPermission: boolean;
                    until: string | null;
                };
                matches: {
                    watch: number;
                    /** @enum {string} */
                    kind: "word" | "name" | "link";
                    text: string;
                    /** @enum {string} */
                    field: "title" | "body" | "shared" | "url" | "tags";
                    start: number;
                    end: number;
                }[];
            }[];
            next: string | null;
            total: number;
            isAtLeast: boolean;
            isComplete: boolean;
        };
        AdminItemDetail: {
            id: string;
            subject: string;
            /** @enum {string} */
            type: "Review" | "SocialMediaPosting";
            /** @enum {string} */
            state: "pending" | "published" | "hidden" | "withdrawn" | "erased";
            hideReason: ("confidential" | "abusive" | "personal-data" | "discriminatory" | "clearly-false" | "suspected-fake" | "off-topic" | "spam" | "author-withdrew") | null;
            source: string;
            sourceId: string | null;
            title: string | null;
            body: string;
            facets: {
                start: number;
                end: number;
                /** @enum {string} */
                type: "link" | "mention" | "hashtag" | "highlight";
                url?: string;
            }[];
            rating: {
                ratingValue: number;
                worstRating: number;
                bestRating: number;
            } | null;
            author: {
                /** @enum {string} */
                "@type": "Person" | "Organization";
                name: string;
                url?: string;
                image?: {
                    /** @constant */
                    "@type": "ImageObject";
                    url: string;
                    width: number;
                    height: number;
                    caption: string;
                    /** @enum {string} */
                    captionFrom?: "source" | "business";
                };
                jobTitle?: string;
                worksFor?: string;
            };
            authorEmail: string | null;
            datePublished: string | null;
            dateExperienced: string | null;
            dateReceived: string;
            language: string | null;
            /** @constant */
            isLanguageDetected?: true;
            url: string | null;
            itemReviewed: {
                name: string;
                url?: string;
            } | null;
            verification: {
                /** @enum {string} */
                level: "none" | "imported" | "email" | "order" | "signed-by-author";
                date?: string;
            };
            materialConnection: {
                /** @enum {string} */
                type: "incentivised" | "employee" | "family" | "free-product" | "other";
                text: string;
            } | null;
            excerpt: {
                start: number;
                end: number;
            } | null;
            featured: boolean;
            reply: {
                text: string;
                author: string;
                date: string | null;
            } | null;
            tags: string[];
            images: {
                /** @constant */
                "@type": "ImageObject";
                url: string;
                width: number;
                height: number;
                caption: string;
                /** @enum {string} */
                captionFrom?: "source" | "business";
            }[];
            videos: {
                /** @constant */
                "@type": "VideoObject";
                name?: string;
                description?: string;
                duration?: string;
                uploadDate?: string;
                thumbnail?: {
                    /** @constant */
                    "@type": "ImageObject";
                    url: string;
                    width: number;
                    height: number;
                    caption: string;
                    /** @enum {string} */
                    captionFrom?: "source" | "business";
                };
                contentUrl?: string;
                embedUrl?: string;
                url?: string;
                width?: number;
                height?: number;
                captions?: {
                    /** @enum {string} */
                    kind: "captions" | "subtitles";
                    src: string;
                    srclang: string;
                    label: string;
                }[];
                transcript?: string;
            }[];
            sharedContent: {
                author?: {
                    /** @enum {string} */
                    "@type": "Person" | "Organization";
                    name: string;
                    url?: string;
                    image?: {
                        /** @constant */
                        "@type": "ImageObject";
                        url: string;
                        width: number;
                        height: number;
                        caption: string;
                        /** @enum {string} */
                        captionFrom?: "source" | "business";
                    };
                    jobTitle?: string;
                    worksFor?: string;
                };
                text: string;
                url?: string;
            } | null;
            interactionStatistic: {
                /** @enum {string} */
                interactionType: "LikeAction" | "ShareAction" | "CommentAction";
                userInteractionCount: number;
                endTime?: string;
            }[];
            extra: {
                [key: string]: unknown;
            } | null;
            terms: {
                needsPermission: boolean;
                until: string | null;
            };
            version: string;
            card: components["schemas"]["Item"];
            rights: {
                source: {
                    identifier: string;
                    name: string;
                };
                mayShow: boolean;
                why: string | null;
                needs: ("attestation" | "permission")[];
                permission: string | null;
                until: string | null;
                mayExcerpt: boolean;
                attribution: string | null;
                consents: ("publish" | "name" | "reuse")[] | null;
            };
            decision: {
                type: string;
                at: string;
                by: string;
                hideReason: ("confidential" | "abusive" | "personal-data" | "discriminatory" | "clearly-false" | "suspected-fake" | "off-topic" | "spam" | "author-withdrew") | null;
            } | null;
            shown: {
                page: string | null;
                permalink: string;
                fragment: string;
                collections: {
                    slug: string;
                    name: string;
                    isPinned: boolean;
                }[];
            } | null;
            effect: {
                /** @enum {string} */
                act: "publish" | "hide";
                before: {
                    published: number;
                    ratingCount: number;
                    ratingValue: number | null;
                };
                after: {
                    published: number;
                    ratingCount: number;
                    ratingValue: number | null;
                };
                collections: {
                    slug: string;
                    name: string;
                    isPinned: boolean;
                }[];
                text: string;
            } | null;
            matches: {
                watch: number;
                /** @enum {string} */
                kind: "word" | "name" | "link";
                text: string;
                /** @enum {string} */
                field: "title" | "body" | "shared" | "url" | "tags";
                start: number;
                end: number;
            }[];
            feeds: {
                id: number;
                title: string | null;
                address: string;
                goneAt: string | null;
            }[];
        };
        ItemChanged: {
            id: string;
            subject: string;
            /** @enum {string} */
            type: "Review" | "SocialMediaPosting";
            /** @enum {string} */
            state: "pending" | "published" | "hidden" | "withdrawn" | "erased";
            hideReason: ("confidential" | "abusive" | "personal-data" | "discriminatory" | "clearly-false" | "suspected-fake" | "off-topic" | "spam" | "author-withdrew") | null;
            source: string;
            sourceId: string | null;
            title: string | null;
            body: string;
            facets: {
                start: number;
                end: number;
                /** @enum {string} */
                type: "link" | "mention" | "hashtag" | "highlight";
                url?: string;
            }[];
            rating: {
                ratingValue: number;
                worstRating: number;
                bestRating: number;
            } | null;
            author: {
                /** @enum {string} */
                "@type": "Person" | "Organization";
                name: string;
                url?: string;
                image?: {
                    /** @constant */
                    "@type": "ImageObject";
                    url: string;
                    width: number;
                    height: number;
                    caption: string;
                    /** @enum {string} */
                    captionFrom?: "source" | "business";
                };
                jobTitle?: string;
                worksFor?: string;
            };
            authorEmail: string | null;
            datePublished: string | null;
            dateExperienced: string | null;
            dateReceived: string;
            language: string | null;
            /** @constant */
            isLanguageDetected?: true;
            url: string | null;
            itemReviewed: {
                name: string;
                url?: string;
            } | null;
            verification: {
                /** @enum {string} */
                level: "none" | "imported" | "email" | "order" | "signed-by-author";
                date?: string;
            };
            materialConnection: {
                /** @enum {string} */
                type: "incentivised" | "employee" | "family" | "free-product" | "other";
                text: string;
            } | null;
            excerpt: {
                start: number;
                end: number;
            } | null;
            featured: boolean;
            reply: {
                text: string;
                author: string;
                date: string | null;
            } | null;
            tags: string[];
            images: {
                /** @constant */
                "@type": "ImageObject";
                url: string;
                width: number;
                height: number;
                caption: string;
                /** @enum {string} */
                captionFrom?: "source" | "business";
            }[];
            videos: {
                /** @constant */
                "@type": "VideoObject";
                name?: string;
                description?: string;
                duration?: string;
                uploadDate?: string;
                thumbnail?: {
                    /** @constant */
                    "@type": "ImageObject";
                    url: string;
                    width: number;
                    height: number;
                    caption: string;
                    /** @enum {string} */
                    captionFrom?: "source" | "business";
                };
                contentUrl?: string;
                embedUrl?: string;
                url?: string;
                width?: number;
                height?: number;
                captions?: {
                    /** @enum {string} */
                    kind: "captions" | "subtitles";
                    src: string;
                    srclang: string;
                    label: string;
                }[];
                transcript?: string;
            }[];
            sharedContent: {
                author?: {
                    /** @enum {string} */
                    "@type": "Person" | "Organization";
                    name: string;
                    url?: string;
                    image?: {
                        /** @constant */
                        "@type": "ImageObject";
                        url: string;
                        width: number;
                        height: number;
                        caption: string;
                        /** @enum {string} */
                        captionFrom?: "source" | "business";
                    };
                    jobTitle?: string;
                    worksFor?: string;
                };
                text: string;
                url?: string;
            } | null;
            interactionStatistic: {
                /** @enum {string} */
                interactionType: "LikeAction" | "ShareAction" | "CommentAction";
                userInteractionCount: number;
                endTime?: string;
            }[];
            extra: {
                [key: string]: unknown;
            } | null;
            terms: {
                needsPermission: boolean;
                until: string | null;
            };
            version: string;
            card: components["schemas"]["Item"];
            rights: {
                source: {
                    identifier: string;
                    name: string;
                };
                mayShow: boolean;
                why: string | null;
                needs: ("attestation" | "permission")[];
                permission: string | null;
                until: string | null;
                mayExcerpt: boolean;
                attribution: string | null;
                consents: ("publish" | "name" | "reuse")[] | null;
            };
            decision: {
                type: string;
                at: string;
                by: string;
                hideReason: ("confidential" | "abusive" | "personal-data" | "discriminatory" | "clearly-false" | "suspected-fake" | "off-topic" | "spam" | "author-withdrew") | null;
            } | null;
            shown: {
                page: string | null;
                permalink: string;
                fragment: string;
                collections: {
                    slug: string;
                    name: string;
                    isPinned: boolean;
                }[];
            } | null;
            effect: {
                /** @enum {string} */
                act: "publish" | "hide";
                before: {
                    published: number;
                    ratingCount: number;
                    ratingValue: number | null;
                };
                after: {
                    published: number;
                    ratingCount: number;
                    ratingValue: number | null;
                };
                collections: {
                    slug: string;
                    name: string;
                    isPinned: boolean;
                }[];
                text: string;
            } | null;
            matches: {
                watch: number;
                /** @enum {string} */
                kind: "word" | "name" | "link";
                text: string;
                /** @enum {string} */
                field: "title" | "body" | "shared" | "url" | "tags";
                start: number;
                end: number;
            }[];
            feeds: {
                id: number;
                title: string | null;
                address: string;
                goneAt: string | null;
            }[];
            undo: string | null;
        };
        ItemCounts: {
            states: {
                pending: number;
                published: number;
                hidden: number;
            };
            sources: {
                value: string;
                name: string;
                count: number;
                isAtLeast: boolean;
            }[];
            tags: {
                value: string;
                name: string;
                count: number;
                isAtLeast: boolean;
            }[];
            languages: {
                value: string;
                name: string;
                count: number;
                isAtLeast: boolean;
            }[];
            subjects: {
                value: string;
                name: string;
                count: number;
                isAtLeast: boolean;
            }[];
            watches: {
                value: string;
                name: string;
                count: number;
                isAtLeast: boolean;
            }[];
            feeds: {
                value: string;
                name: string;
                count: number;
                isAtLeast: boolean;
            }[];
            isComplete: boolean;
        };
        Publish: {
            ids?: string[];
            filter?: {
                q?: string;
                source?: string;
                tag?: string;
                lang?: string;
                subject?: string;
                watch?: string;
                feed?: string;
                /** @enum {string} */
                state: "pending" | "published" | "hidden" | "withdrawn" | "erased";
            };
            cursor?: string;
            attested?: boolean;
            permission?: string;
        };
        Hide: {
            ids?: string[];
            filter?: {
                q?: string;
                source?: string;
                tag?: string;
                lang?: string;
                subject?: string;
                watch?: string;
                feed?: string;
                /** @enum {string} */
                state: "pending" | "published" | "hidden" | "withdrawn" | "erased";
            };
            cursor?: string;
            /** @enum {string} */
            reason: "confidential" | "abusive" | "personal-data" | "discriminatory" | "clearly-false" | "suspected-fake" | "off-topic" | "spam" | "author-withdrew";
        };
        TagItems: {
            ids?: string[];
            filter?: {
                q?: string;
                source?: string;
                tag?: string;
                lang?: string;
                subject?: string;
                watch?: string;
                feed?: string;
                /** @enum {string} */
                state: "pending" | "published" | "hidden" | "withdrawn" | "erased";
            };
            cursor?: string;
            add?: string[];
            remove?: string[];
        };
        FeatureItems: {
            ids?: string[];
            filter?: {
                q?: string;
                source?: string;
                tag?: string;
                lang?: string;
                subject?: string;
                watch?: string;
                feed?: string;
                /** @enum {string} */
                state: "pending" | "published" | "hidden" | "withdrawn" | "erased";
            };
            cursor?: string;
            featured: boolean;
            attested?: boolean;
        };
        Acted: {
            done: number;
            left: {
                id: string;
                why: string;
            }[];
            next: string | null;
            undo: string | null;
        };
        Undo: {
            undo: string;
        };
        SavedView: {
            id: string;
            name: string;
            query: {
                q?: string;
                source?: string;
                tag?: string;
                lang?: string;
                subject?: string;
                watch?: string;
                feed?: string;
                /** @enum {string} */
                state?: "pending" | "published" | "hidden" | "withdrawn" | "erased";
                /** @enum {string} */
                sort?: "newest" | "oldest";
            };
            isShared: boolean;
        };
        AddView: {
            name: string;
            query: {
                q?: string;
                source?: string;
                tag?: string;
                lang?: string;
                subject?: string;
                watch?: string;
                feed?: string;
                /** @enum {string} */
                state?: "pending" | "published" | "hidden" | "withdrawn" | "erased";
                /** @enum {string} */
                sort?: "newest" | "oldest";
            };
            isShared?: boolean;
        };
        PatchView: {
            name?: string;
            query?: {
                q?: string;
                source?: string;
                tag?: string;
                lang?: string;
                subject?: string;
                watch?: string;
                feed?: string;
                /** @enum {string} */
                state?: "pending" | "published" | "hidden" | "withdrawn" | "erased";
                /** @enum {string} */
                sort?: "newest" | "oldest";
            };
            isShared?: boolean;
        };
        Feature: {
            featured: boolean;
            attested?: boolean;
            version?: string;
        };
        AddReply: {
            text: string;
            author: string;
            version?: string;
        };
        EditItem: {
            version?: string;
            subject?: string;
            tags?: string[];
            language?: string | null;
            excerpt?: {
                start: number;
                end: number;
            } | null;
            facets?: {
                start: number;
                end: number;
                /** @enum {string} */
                type: "link" | "mention" | "hashtag" | "highlight";
                url?: string;
            }[];
            images?: {
                /** @constant */
                "@type": "ImageObject";
                url: string;
                width: number;
                height: number;
                caption: string;
                /** @enum {string} */
                captionFrom?: "source" | "business";
            }[];
            videos?: {
                /** @constant */
                "@type": "VideoObject";
                name?: string;
                description?: string;
                duration?: string;
                uploadDate?: string;
                thumbnail?: {
                    /** @constant */
                    "@type": "ImageObject";
                    url: string;
                    width: number;
                    height: number;
                    caption: string;
                    /** @enum {string} */
                    captionFrom?: "source" | "business";
                };
                contentUrl?: string;
                embedUrl?: string;
                url?: string;
                width?: number;
                height?: number;
                captions?: {
                    /** @enum {string} */
                    kind: "captions" | "subtitles";
                    src: string;
                    srclang: string;
                    label: string;
                }[];
                transcript?: string;
            }[];
            authorImage?: {
                /** @constant */
                "@type": "ImageObject";
                url: string;
                width: number;
                height: number;
                caption: string;
                /** @enum {string} */
                captionFrom?: "source" | "business";
            } | null;
            interactionStatistic?: {
                /** @enum {string} */
                interactionType: "LikeAction" | "ShareAction" | "CommentAction";
                userInteractionCount: number;
                endTime: string;
            }[];
            materialConnection?: {
                /** @enum {string} */
                type: "incentivised" | "employee" | "family" | "free-product" | "other";
                text: string;
            } | null;
            verification?: {
                /** @enum {string} */
                level: "none" | "imported" | "email" | "order";
                date?: string;
            };
        };
        Changed: {
            changed: number;
        };
        MediaAdded: {
            hash: string;
            url: string;
            width: number;
            height: number;
        };
        History: {
            entries: {
                [key: string]: unknown;
            }[];
        };
        ItemPictures: {
            version: string;
            pictures: {
                position: number;
                /** @enum {string} */
                kind: "image" | "author";
                address: string;
                /** @enum {string} */
                state: "waiting" | "fetched" | "failed" | "refused" | "left";
                detail: string | null;
                nextAt: string | null;
                url: string | null;
                text: string | null;
                ownText: string | null;
                may: ("fetch" | "leave-out" | "take-in" | "describe")[];
            }[];
        };
        DecidePicture: {
            /** @enum {string} */
            action: "fetch" | "leave-out" | "take-in";
        };
        DescribePicture: {
            text: string;
            version?: string;
        };
        Consents: {
            receipt: string | null;
            consents: {
                /** @enum {string} */
                scope: "publish" | "name" | "reuse";
                text: string;
                inLanguage: string;
                dateGiven: string;
            }[];
        };
        ImportJob: {
            id: string;
            name: string;
            bytes: number;
            by: string;
            /** @enum {string} */
            state: "looked-at" | "waiting" | "running" | "stopped" | "failed" | "done" | "undoing" | "undone";
            createdAt: string;
            hasFile: boolean;
            subject: string | null;
            publish: boolean;
            map: {
                [key: string]: string | null;
            };
            looked: {
                read: number;
                added: number;
                merged: number;
                rejected: number;
                changed: number;
                held: number;
                datesUnclear: number;
                pictures?: {
                    broughtAlong: number;
                    toFetch: number;
                    leftOut: {
                        reason: string;
                        count: number;
                        example: string;
                    }[];
                };
                recognised: string[];
                encoding: string[];
                notes: string[];
                columns: {
                    name: string;
                    key: string;
                    field: ("body" | "title" | "rating" | "ratingBest" | "ratingWorst" | "thumb" | "author" | "firstName" | "lastName" | "email" | "authorUrl" | "authorImage" | "jobTitle" | "worksFor" | "date" | "dateExperienced" | "id" | "url" | "language" | "product" | "productUrl" | "reply" | "replyAuthor" | "replyDate" | "images" | "videos" | "tags" | "status" | "verified" | "pros" | "cons" | "incentive" | "source" | "shared" | "facets" | "counters" | "ownReview") | null;
                    examples: string[];
                    form: number;
                }[];
                rows: {
                    line: number;
                    author: string;
                    title: string | null;
                    body: string;
                    rating: {
                        ratingValue: number;
                        worstRating: number;
                        bestRating: number;
                    } | null;
                    datePublished: string | null;
                    source: string;
                    language: string | null;
                    tags: string[];
                    url: string | null;
                    held: boolean;
                }[];
                rejectedRows: {
                    member?: string;
                    line: number;
                    reason: string;
                }[];
            } | null;
            progress: {
                /** @enum {string} */
                step: "reading" | "writing" | "publishing" | "pictures" | "undoing";
                done: number;
                total: number;
            } | null;
            summary: {
                read: number;
                added: number;
                merged: number;
                rejected: number;
                changed: number;
                held: number;
                datesUnclear: number;
                pictures?: {
                    broughtAlong: number;
                    toFetch: number;
                    leftOut: {
                        reason: string;
                        count: number;
                        example: string;
                    }[];
                };
                published: number;
                notes: string[];
                hasRejectedRows: boolean;
            } | null;
            error: string | null;
            undone: {
                erased: number;
                kept: {
                    id: string;
                    /** @enum {string} */
                    because: "published" | "hidden" | "featured" | "replied" | "edited" | "withdrawn" | "pinned";
                }[];
                keptTotal: number;
                rejected?: components["schemas"]["Forgotten"];
            } | null;
        };
        ImportLimits: {
            bytes: number;
        };
        MapImport: {
            map: {
                [key: string]: string | null;
            };
            subject?: string;
        };
        StartImport: {
            subject?: string;
            publish?: boolean;
            attested?: boolean;
        };
        RejectedFile: {
            name: string;
            bytes: number;
            dateCreated: string;
            dateDeleted: string;
            import: number | null;
        };
        Forgotten: {
            gone: number;
            left: {
                name: string;
                rows: number;
                named: number;
            }[];
        };
        ItemErased: {
            changed: number;
            rejected: components["schemas"]["Forgotten"];
        };
        PersonGone: {
            /** @constant */
            gone: true;
            rejected: components["schemas"]["Forgotten"];
        };
        PersonWanted: {
            email?: string;
            name?: string;
            person?: string;
            items?: string[];
            receipt?: string;
        };
        PersonFound: {
            person: {
                id: string;
                name: string;
                email: string | null;
                dateAdded: string;
                asked: number;
                purchases: number;
            } | null;
            suppression: {
                /** @enum {string} */
                reason: "unsubscribed" | "bounced" | "erased" | "by-hand";
                since: string;
            } | null;
            items: {
                id: string;
                subject: string;
                /** @enum {string} */
                state: "pending" | "published" | "hidden" | "withdrawn" | "erased";
                author: string;
                email: string | null;
                text: string;
                rating: {
                    ratingValue: number;
                    worstRating: number;
                    bestRating: number;
                } | null;
                dateReceived: string;
                pictures: number;
                /** @enum {string} */
                by: "email" | "person" | "name" | "item" | "receipt";
            }[];
            backups: components["schemas"]["Backup"][];
        };
        ErasePerson: {
            items: string[];
            person?: string;
        };
        PersonErased: {
            items: number;
            person: boolean;
            backups: components["schemas"]["Backup"][];
            rejected: components["schemas"]["Forgotten"];
        };
        SettingsState: {
            business: {
                version: string;
                modified: string | null;
                by: string | null;
                value: {
                    name: string;
                    url?: string;
                    language?: string;
                    email?: string;
                    address?: string;
                } | null;
            };
            policy: {
                version: string;
                modified: string | null;
                by: string | null;
                value: {
                    gathering?: string;
                    checking?: string;
                    choosing?: string;
                };
            };
            origins: {
                version: string;
                modified: string | null;
                by: string | null;
                value: string[] | null;
                allowed: string[];
                isGiven: boolean;
            };
        };
        PatchSettings: {
            business?: {
                value: {
                    name: string;
                    url?: string;
                    language?: string;
                    email?: string;
                    address?: string;
                } | null;
                version?: string;
            };
            policy?: {
                value: {
                    gathering?: string;
                    checking?: string;
                    choosing?: string;
                } | null;
                version?: string;
            };
            origins?: {
                value: string[] | null;
                version?: string;
            };
        };
        SourceState: {
            key: string;
            name: string;
            items: {
                pending: number;
                published: number;
                hidden: number;
                withdrawn: number;
                erased: number;
            };
            lastReceived: string | null;
            policy: {
                attribution: string | null;
                mayMarkUp: boolean;
                needsPermission: boolean;
                mayExcerpt: boolean;
                mayShowCounts: boolean;
                retentionDays: number | null;
            };
            overdue: number;
            refreshBy: string | null;
        };
        Figures: {
            from: string;
            to: string;
            /** @enum {string} */
            by: "day" | "week" | "month";
            steps: {
                received: number;
                published: number;
                hidden: number;
                start: string;
                decided: number;
                waitingDays: number | null;
                sources: {
                    [key: string]: number;
                };
            }[];
            total: {
                received: number;
                published: number;
                hidden: number;
                decided: number;
                waitingDays: number | null;
            };
            hidden: {
                /** @enum {string} */
                reason: "confidential" | "abusive" | "personal-data" | "discriminatory" | "clearly-false" | "suspected-fake" | "off-topic" | "spam" | "author-withdrew";
                count: number;
            }[];
            sources: {
                key: string;
                name: string;
                received: number;
            }[];
            ratings: {
                ratingValue: number | null;
                received: number;
                published: number;
            }[];
            average: {
                received: number | null;
                published: number | null;
            };
        };
        Backup: {
            name: string;
            /** @enum {string} */
            kind: "made" | "before-restore" | "uploaded";
            bytes: number;
            createdAt: string;
            restore: string;
        };
        MakeBackup: Record<string, never>;
        BackupLook: {
            schema: number;
            items: {
                pending: number;
                published: number;
                hidden: number;
                withdrawn: number;
                erased: number;
            };
            people: number;
            subjects: string[];
            lastChange: string | null;
            since: {
                isSameStore: boolean;
                lastChange: string | null;
                items: number;
                changes: number;
                people: number;
                asked: number;
                isSetOtherwise: boolean;
                withdrawn: number;
                erased: number;
                suppressed: number;
                accounts: string[];
                tokens: string[];
            } | null;
        };
        StartRestore: {
            backup: string;
        };
        RestoreState: {
            isPossible: boolean;
            /** @enum {string} */
            state: "none" | "checking" | "exchanging" | "done" | "failed";
            backup: string | null;
            by: string | null;
            startedAt: string | null;
            progress: {
                done: number;
                total: number;
            } | null;
            error: string | null;
            result: {
                items: number;
                kept: string | null;
                takenBack: number | null;
                stopped: number;
            } | null;
        };
        Account: {
            id: string;
            name: string;
            email: string | null;
            /** @enum {string} */
            role: "owner" | "curator" | "viewer";
            createdAt: string;
            disabledAt: string | null;
            lastSignInAt: string | null;
            hasPassword: boolean;
            passkeys: number;
        };
        AccountName: {
            id: string;
            name: string;
        };
        SessionState: {
            account: components["schemas"]["Account"] | null;
            token: string | null;
            scopes: ("read" | "curate" | "import" | "publish" | "settings" | "erase" | "accounts")[];
            session: {
                id: string;
                /** @enum {string} */
                way: "passkey" | "password" | "link";
                createdAt: string;
                expiresAt: string;
                freshUntil: string;
            } | null;
            passkeys: {
                available: boolean;
                reason?: string;
            };
            isFirstStart: boolean;
        };
        SignInSession: {
            id: string;
            /** @enum {string} */
            way: "passkey" | "password" | "link";
            userAgent: string;
            createdAt: string;
            lastSeenAt: string;
            expiresAt: string;
            isThis: boolean;
        };
        Passkey: {
            id: string;
            label: string;
            host: string;
            backedUp: boolean;
            createdAt: string;
            lastUsedAt: string | null;
        };
        PatchPasskey: {
            label: string;
        };
        PasskeyOptions: {
            options: {
                [key: string]: unknown;
            };
        };
        SignInWithPassword: {
            name: string;
            password: string;
        };
        SignInWithPasskey: {
            response: {
                id: string;
                rawId: string;
                /** @constant */
                type: "public-key";
                response: {
                    clientDataJSON: string;
                    authenticatorData: string;
                    signature: string;
                    userHandle?: string | null;
                };
                clientExtensionResults?: Record<string, never>;
            };
        };
        OpenLink: {
            link: string;
        };
        LinkState: {
            /** @enum {string} */
            purpose: "first" | "invitation" | "recovery";
            role: ("owner" | "curator" | "viewer") | null;
            account: {
                name: string;
                email: string | null;
            } | null;
            name: string | null;
            expiresAt: string;
            passkeys: {
                available: boolean;
                reason?: string;
            };
        };
        LinkPasskey: {
            link: string;
            name?: string;
        };
        UseLink: {
            link: string;
            name?: string;
            email?: string;
            password?: string;
            passkey?: components["schemas"]["AddPasskey"];
        };
        AddPasskey: {
            response: {
                id: string;
                rawId: string;
                /** @constant */
                type: "public-key";
                response: {
                    clientDataJSON: string;
                    attestationObject: string;
                    transports?: string[];
                };
                clientExtensionResults?: Record<string, never>;
            };
            label?: string;
        };
        PatchOwnAccount: {
            name?: string;
            email?: string | null;
        };
        SetPassword: {
            password: string;
            current?: string;
        };
        PatchAccount: {
            name?: string;
            email?: string | null;
            /** @enum {string} */
            role?: "owner" | "curator" | "viewer";
            disabled?: boolean;
        };
        SignInLink: {
            id: string;
            /** @enum {string} */
            purpose: "first" | "invitation" | "recovery";
            role: ("owner" | "curator" | "viewer") | null;
            account: components["schemas"]["AccountName"] | null;
            name: string | null;
            createdBy: string;
            createdAt: string;
            expiresAt: string;
        };
        AddLink: {
            /** @enum {string} */
            role?: "owner" | "curator" | "viewer";
            name?: string;
            account?: string;
        };
        AddedLink: {
            id: string;
            /** @enum {string} */
            purpose: "first" | "invitation" | "recovery";
            role: ("owner" | "curator" | "viewer") | null;
            account: components["schemas"]["AccountName"] | null;
            name: string | null;
            createdBy: string;
            createdAt: string;
            expiresAt: string;
            address: string;
        };
        Token: {
            name: string;
            scopes: ("read" | "curate" | "import" | "publish" | "settings" | "erase" | "accounts")[];
            createdAt: string;
            createdBy: string | null;
            lastUsedAt: string | null;
        };
        AddToken: {
            name: string;
            scopes: ("read" | "curate" | "import" | "publish" | "settings" | "erase" | "accounts")[];
        };
        AddedToken: {
            name: string;
            scopes: ("read" | "curate" | "import" | "publish" | "settings" | "erase" | "accounts")[];
            token: string;
        };
        SignInLog: {
            entries: {
                seq: number;
                at: string;
                /** @enum {string} */
                event: "link-made" | "link-used" | "link-revoked" | "account-added" | "account-changed" | "account-disabled" | "account-enabled" | "account-removed" | "role-changed" | "signed-in" | "sign-in-failed" | "passkey-refused" | "signed-out" | "session-ended" | "sessions-ended" | "password-set" | "password-removed" | "passkey-added" | "passkey-removed" | "token-made" | "token-revoked" | "restored";
                account: {
                    id: string;
                    name: string | null;
                } | null;
                by: string;
                byName: string | null;
                detail: string | null;
            }[];
            next: number | null;
        };
        Person: {
            id: string;
            name: string;
            email: string | null;
            telephone: string | null;
            language: string | null;
            tags: string[];
            note: string | null;
            purchases: {
                orderDate: string | null;
                subject: string | null;
                orderedItem: string | null;
                orderNumber: string | null;
            }[];
            dateAdded: string;
            dateModified: string;
            dateAsked: string | null;
            suppressed: ("unsubscribed" | "bounced" | "erased" | "by-hand") | null;
            suppressedSince: string | null;
            version: number;
        };
        PersonRecord: {
            id: string;
            name: string;
            email: string | null;
            telephone: string | null;
            language: string | null;
            tags: string[];
            note: string | null;
            purchases: {
                orderDate: string | null;
                subject: string | null;
                orderedItem: string | null;
                orderNumber: string | null;
            }[];
            dateAdded: string;
            dateModified: string;
            dateAsked: string | null;
            suppressed: ("unsubscribed" | "bounced" | "erased" | "by-hand") | null;
            suppressedSince: string | null;
            version: number;
            wrote: {
                id: string;
                /** @enum {string} */
                by: "invitation" | "email" | "hand";
                /** @enum {string} */
                state: "pending" | "published" | "hidden" | "withdrawn" | "erased";
                subject: string;
                dateReceived: string;
            }[];
            asked: {
                invitation: string;
                asking: string;
                collection: string;
                /** @enum {string} */
                way: "email" | "link";
                dateAsked: string;
                message: ("waiting" | "sending" | "sent" | "failed" | "uncertain" | "dropped") | null;
                reminder: ("waiting" | "sending" | "sent" | "failed" | "uncertain" | "dropped") | null;
                dateAnswered: string | null;
                dateUnsubscribed: string | null;
            }[];
        };
        PeopleList: {
            people: components["schemas"]["Person"][];
            next: string | null;
            total: number;
        };
        PeopleChoices: {
            total: number;
            tags: {
                name: string;
                count: number;
            }[];
            languages: {
                name: string;
                count: number;
            }[];
        };
        AddPerson: {
            name: string;
            email?: string | null;
            telephone?: string | null;
            language?: string | null;
            tags?: string[];
            note?: string | null;
            purchases?: {
                orderDate: string | null;
                subject: string | null;
                orderedItem: string | null;
                orderNumber: string | null;
            }[];
        };
        PatchPerson: {
            name?: string;
            email?: string | null;
            telephone?: string | null;
            language?: string | null;
            tags?: string[];
            note?: string | null;
            purchases?: {
                orderDate: string | null;
                subject: string | null;
                orderedItem: string | null;
                orderNumber: string | null;
            }[];
            version?: number;
        };
        PeopleBroughtIn: {
            number: number | null;
            fileName: string;
            columns: {
                key: string;
                field: ("name" | "givenName" | "familyName" | "email" | "telephone" | "language" | "tags" | "note" | "orderDate" | "orderedItem" | "orderNumber") | null;
                examples: string[];
            }[];
            rows: {
                name: string;
                email: string | null;
                telephone: string | null;
                language: string | null;
                tags: string[];
                note: string | null;
                purchases: {
                    orderDate: string | null;
                    subject: string | null;
                    orderedItem: string | null;
                    orderNumber: string | null;
                }[];
            }[];
            records: number;
            added: number;
            merged: number;
            known: number;
            rejected: number;
            rejectedRows: {
                line: number;
                reason: string;
            }[];
        };
        PeopleImports: {
            imports: {
                number: number;
                fileName: string;
                by: string;
                dateImported: string;
                added: number;
                merged: number;
                known: number;
                dateUndone: string | null;
            }[];
        };
        PeopleImportLook: {
            number: number;
            fileName: string;
            by: string;
            dateImported: string;
            added: number;
            merged: number;
            known: number;
            dateUndone: string | null;
            undo: components["schemas"]["PeopleImportUndone"];
        };
        PeopleImportUndone: {
            gone: number;
            returned: number;
            kept: {
                changed: number;
                asked: number;
                wrote: number;
            };
            keptPeople: {
                id: string;
                name: string;
                /** @enum {string} */
                because: "changed" | "asked" | "wrote";
            }[];
        };
        MayBeTheirs: {
            reviews: {
                id: string;
                subject: string;
                /** @enum {string} */
                state: "pending" | "published" | "hidden" | "withdrawn" | "erased";
                author: string;
                text: string;
                source: string;
                datePublished: string | null;
                dateReceived: string;
            }[];
        };
        AddAsking: {
            collection: string;
            people: {
                q?: string;
                tag?: string;
                language?: string;
                subject?: string;
                boughtSince?: string;
                person?: string;
            };
            /** @enum {string} */
            way?: "email" | "link";
            words?: {
                subject: string;
                text: string;
            };
            remindAfter?: number | null;
            capDays?: number;
            when?: string;
        };
        AskingPreview: {
            reach: {
                found: number;
                asked: number;
                leftOut: {
                    suppressed: number;
                    undeliverable: number;
                    noAddress: number;
                    askedLately: number;
                    wroteLately: number;
                };
            };
            /** @enum {string} */
            via: "smtp" | "outbox";
            message: {
                from: string;
                to: string;
                subject: string;
                text: string;
                html: string;
                language: string;
            };
        };
        Asking: {
            id: string;
            collection: string;
            people: {
                q?: string;
                tag?: string;
                language?: string;
                subject?: string;
                boughtSince?: string;
                person?: string;
            };
            isSearched: boolean;
            /** @enum {string} */
            way: "email" | "link";
            words: {
                subject: string;
                text: string;
            };
            remindAfter: number | null;
            capDays: number;
            when: string;
            origin: string;
            /** @enum {string} */
            state: "waiting" | "choosing" | "sending" | "done" | "stopped";
            by: string;
            dateCreated: string;
            reach: {
                found: number;
                asked: number;
                leftOut: {
                    suppressed: number;
                    undeliverable: number;
                    noAddress: number;
                    askedLately: number;
                    wroteLately: number;
                };
            };
            figures: {
                waiting: number;
                sent: number;
                failed: number;
                uncertain: number;
                dropped: number;
                reminded: number;
                answered: number;
                unsubscribed: number;
            };
        };
        InvitationList: {
            invitations: {
                invitation: string;
                person: {
                    id: string;
                    name: string;
                    email: string | null;
                } | null;
                message: ("waiting" | "sending" | "sent" | "failed" | "uncertain" | "dropped") | null;
                fault: string | null;
                reminder: ("waiting" | "sending" | "sent" | "failed" | "uncertain" | "dropped") | null;
                dateAnswered: string | null;
                dateUnsubscribed: string | null;
            }[];
            next: string | null;
        };
        AskByLink: {
            collection: string;
        };
        InvitationLink: {
            link: string;
        };
        SuppressionList: {
            suppressions: {
                id: string;
                /** @enum {string} */
                reason: "unsubscribed" | "bounced" | "erased" | "by-hand";
                since: string;
                person: {
                    id: string;
                    name: string;
                    email: string | null;
                } | null;
            }[];
            next: string | null;
            total: number;
        };
        AddSuppression: {
            email: string;
            /** @enum {string} */
            reason: "bounced" | "by-hand";
        };
        Outbox: {
            folder: string;
            /** @enum {string} */
            via: "smtp" | "outbox";
            messages: {
                id: string;
                dateWritten: string;
                bytes: number;
            }[];
            total: number;
        };
        Gone: {
            /** @constant */
            gone: true;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    getAdminApiSubjects: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is reviewed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminSubject"][];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiSubjects: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddSubject"];
            };
        };
        responses: {
            /** @description Add a subject */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminSubject"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchAdminApiSubjectsSlug: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchSubject"];
            };
        };
        responses: {
            /** @description Change a subject */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminSubject"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putAdminApiSubjectsSlugArchive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Archive a subject: it takes nothing new, and is shown as it is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminSubject"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAdminApiSubjectsSlugArchive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take a subject out of the archive */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminSubject"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiSubjectsSlugMerge: {
        parameters: {
            query?: {
                into?: string;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What would become of two subjects that are merged */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergePreview"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. /problems/not-permitted: The source does not permit it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiSubjectsSlugMerge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeSubject"];
            };
        };
        responses: {
            /** @description Merge a subject into another one; it goes on in the background */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectMerge"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. /problems/not-permitted: The source does not permit it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAdminApiSubjectsSlugMerge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take a merge back, within ten minutes of its end */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectMerge"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiMerges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Subjects that were merged, and how far what is under way has come */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectMerge"][];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiCollections: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Collections with their rules and pins */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminCollection"][];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiCollections: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddCollection"];
            };
        };
        responses: {
            /** @description Add a collection */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminCollection"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchAdminApiCollectionsSlug: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchCollection"];
            };
        };
        responses: {
            /** @description Change a collection’s name or rules, or close its form */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminCollection"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiCollectionsPreview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CollectionDraft"];
            };
        };
        responses: {
            /** @description What a collection would show and say with these rules and pins */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeadPage"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putAdminApiCollectionsSlugPinsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Pin"];
            };
        };
        responses: {
            /** @description Move an item to the front */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminCollection"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAdminApiCollectionsSlugPinsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take a pin away */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminCollection"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiItems: {
        parameters: {
            query?: {
                state?: string;
                q?: string;
                source?: string[];
                tag?: string[];
                lang?: string[];
                subject?: string;
                watch?: string;
                feed?: string;
                sort?: string;
                limit?: number;
                cursor?: string;
                at?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Items in any state, by when they were received; from a cursor or any position */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminItemList"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiItemsCounts: {
        parameters: {
            query?: {
                state?: string;
                q?: string;
                source?: string[];
                tag?: string[];
                lang?: string[];
                subject?: string;
                watch?: string;
                feed?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many are in each state, and what can be chosen to look by */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemCounts"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiItemsPublish: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Publish"];
            };
        };
        responses: {
            /** @description Publish items, by their ids or all that a filter finds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acted"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. /problems/not-permitted: The source does not permit it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiItemsHide: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Hide"];
            };
        };
        responses: {
            /** @description Hide items for a reason from the closed list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acted"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiItemsTag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagItems"];
            };
        };
        responses: {
            /** @description Add tags to items, and take tags off */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acted"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiItemsFeature: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeatureItems"];
            };
        };
        responses: {
            /** @description Feature items, or feature them no longer, by ids or by a filter */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acted"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiItemsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One item, with what a person decides by */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminItemDetail"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchAdminApiItemsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditItem"];
            };
        };
        responses: {
            /** @description Change what is said about an item; its words cannot be changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemChanged"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. /problems/not-permitted: The source does not permit it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. /problems/outdated: Changed meanwhile. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiItemsIdHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ledger’s entries of an item */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiItemsIdConsents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the author agreed to: scopes, their wording, and when */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consents"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiItemsIdFeature: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Feature"];
            };
        };
        responses: {
            /** @description Feature an item, which makes its words the business’s own claim */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemChanged"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. /problems/outdated: Changed meanwhile. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putAdminApiItemsIdReply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddReply"];
            };
        };
        responses: {
            /** @description Reply as the owner */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemChanged"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. /problems/outdated: Changed meanwhile. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAdminApiItemsIdReply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take the reply away */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemChanged"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiItemsIdPictures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pictures that an item names at its source, as they stand */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemPictures"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiItemsIdPicturesPosition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                position: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecidePicture"];
            };
        };
        responses: {
            /** @description Have a picture fetched before all others, leave it out, or take it in again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemPictures"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-installed: A part is not installed. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putAdminApiItemsIdPicturesPositionText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                position: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DescribePicture"];
            };
        };
        responses: {
            /** @description Say what a picture shows, in the business’s words, where its source says nothing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemChanged"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. /problems/outdated: Changed meanwhile. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiItemsIdWithdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Withdraw an item on its author’s behalf */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changed"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiItemsIdErase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erase an item’s words and everything personal, for good */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemErased"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. /problems/sign-in-again: Sign in again for this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiUndo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Undo"];
            };
        };
        responses: {
            /** @description Take an act back, within ten minutes, by the word it answered with */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acted"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. /problems/not-permitted: The source does not permit it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiViews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Views of the inbox that were kept: everybody’s, and one’s own */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"][];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiViews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddView"];
            };
        };
        responses: {
            /** @description Keep a view of the inbox under a name */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAdminApiViewsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove a view */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changed"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchAdminApiViewsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchView"];
            };
        };
        responses: {
            /** @description Change a view */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiDuplicates: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Pairs that are the same by evidence, and wait for a decision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicateList"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiItemsIdDuplicates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where an item came from besides, and what may be the same */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemDuplicates"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiItemsIdMerge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OtherItem"];
            };
        };
        responses: {
            /** @description Make two items one; the one that stays is said */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsMerged"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. /problems/not-permitted: The source does not permit it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiItemsIdSplit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lead a part back to what it was; both stay apart for good */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemSplit"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. /problems/not-permitted: The source does not permit it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiDuplicatesLook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Have everything looked at anew, in the background */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicateProgress"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiItemsIdPropose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OtherItem"];
            };
        };
        responses: {
            /** @description Ask anew about two that are kept apart */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changed"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiItemsIdApart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OtherItem"];
            };
        };
        responses: {
            /** @description Say that two items are not the same */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changed"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiFeeds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feeds, and how they are */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedList"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiFeeds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddFeed"];
            };
        };
        responses: {
            /** @description Add a feed and look at it once. What comes waits for a person */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminFeed"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiFeedsKinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kinds of places that can be asked, which of them want a key, and whether it is there */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedKinds"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiFeedsRecognise: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedAddress"];
            };
        };
        responses: {
            /** @description What an address is, and what the terms there allow. Nobody is asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedRecognised"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiFeedsFind: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedAddress"];
            };
        };
        responses: {
            /** @description Ask a page which feeds it names; public addresses alone are asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedsFound"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiFeedsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One feed, with its terms */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedDetail"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAdminApiFeedsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take a feed out. What came by it stays */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changed"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchAdminApiFeedsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchFeed"];
            };
        };
        responses: {
            /** @description Pause a feed or take it up again; change its pace, its subject, what it takes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminFeed"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. /problems/not-permitted: The source does not permit it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiFeedsIdLook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What came of the last look that somebody asked for, or comes of it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedLook"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiFeedsIdLook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookAtFeed"];
            };
        };
        responses: {
            /** @description Look at a feed now, or try what would come */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedLook"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiFeedsIdErase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take a feed out, and erase what came by it and by nothing else */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedErased"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. /problems/sign-in-again: Sign in again for this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiWatches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is looked out for, and how much of what was found waits */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatchList"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiWatches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddWatch"];
            };
        };
        responses: {
            /** @description Look out for a word, a phrase, a name or a link */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatchKept"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAdminApiWatchesId: {
        parameters: {
            query?: {
                hide?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Look out for it no more. What it found stays; hide=REASON hides what of it waits and nothing else was found in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatchRemoved"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchAdminApiWatchesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchWatch"];
            };
        };
        responses: {
            /** @description Look out for something else, in the place of what it was */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatchKept"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiWatchesIdRestore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lead back a watch that was removed within ten minutes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminWatch"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiWatchesTry: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TryWatches"];
            };
        };
        responses: {
            /** @description What would be found in a text. Nothing is written */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatchesTried"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiLinkCards: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddLinkCard"];
            };
        };
        responses: {
            /** @description Link to words that may not be kept. Nobody is asked, and it waits to be published */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkCardAdded"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. /problems/not-permitted: The source does not permit it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiMedia: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/*": string;
            };
        };
        responses: {
            /** @description Add a picture; it is decoded, re-encoded as WebP and stripped of metadata */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaAdded"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-installed: A part is not installed. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the business set: itself, its own words on the policy page, who may read */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsState"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchAdminApiSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchSettings"];
            };
        };
        responses: {
            /** @description Change settings, all or none; each may say from which version */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsState"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/outdated: Changed meanwhile. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiSources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where words came from: how many, what the terms ask for, what is due */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceState"][];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiFigures: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                by?: string;
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Received, published, hidden, rated and waited, in steps of time */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Figures"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiBackups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Copies of everything in the data folder, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Backup"][];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiBackups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeBackup"];
            };
        };
        responses: {
            /** @description Make one, while others read and write */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Backup"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/no-space: The disk is full. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiBackupsName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Download a backup */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sqlite3": unknown;
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. /problems/sign-in-again: Sign in again for this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAdminApiBackupsName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delete a backup */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Backup"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. /problems/sign-in-again: Sign in again for this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiBackupsUpload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Bring in a backup from elsewhere; what is none is not kept */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Backup"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. /problems/sign-in-again: Sign in again for this. /problems/forbidden: Not from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/timeout: The request came too slowly. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/no-space: The disk is full. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiBackupsNameLook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a backup holds, and what would be gone with it in place */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupLook"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiRestore: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far the last restore came */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestoreState"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unavailable: Not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiRestore: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartRestore"];
            };
        };
        responses: {
            /** @description Put a backup in place of everything that is there; that is kept as a backup */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestoreState"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. /problems/sign-in-again: Sign in again for this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-here: Not with this storage. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everything in one zip: NDJSON, CSV, pictures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": unknown;
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. /problems/sign-in-again: Sign in again for this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiPersonSearch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonWanted"];
            };
        };
        responses: {
            /** @description What is kept about one person: by address, name, receipt or item */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonFound"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiPersonExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonWanted"];
            };
        };
        responses: {
            /** @description The same, whole, as a zip for that person */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": unknown;
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. /problems/sign-in-again: Sign in again for this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiPersonErase: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ErasePerson"];
            };
        };
        responses: {
            /** @description Erase what a search found; the ledger keeps that something was */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonErased"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. /problems/sign-in-again: Sign in again for this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiImports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was brought in, newest first, by the command line too */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportJob"][];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiImports: {
        parameters: {
            query?: {
                name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Bring in a file: what it is recognised as, and what would become of it. Nothing is taken in yet */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportJob"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/timeout: The request came too slowly. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/no-space: The disk is full. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiImportsLimits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How large a file may be: a browser hears of no refusal while it sends */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportLimits"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiImportsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file that was brought in: how far it is, what came of it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportJob"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAdminApiImportsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove an upload that was not started, or stop an import */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportJob"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putAdminApiImportsIdMapping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MapImport"];
            };
        };
        responses: {
            /** @description Say what its columns are, and look anew */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportJob"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiImportsIdStart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartImport"];
            };
        };
        responses: {
            /** @description Take it in; one import runs at a time */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportJob"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiImportsIdUndo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erase what it added, but for what somebody touched since */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportJob"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiImportsIdRejected: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows that could not be taken, each with its reason */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": unknown;
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAdminApiImportsIdRejected: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delete the rows of it that could not be taken */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gone"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiRejected: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every file of rows that imports could not take, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RejectedFile"][];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiRejectedName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": unknown;
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAdminApiRejectedName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delete one of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gone"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiPeople: {
        parameters: {
            query?: {
                q?: string;
                tag?: string[];
                language?: string;
                subject?: string;
                boughtSince?: string;
                undeliverable?: string;
                limit?: number;
                after?: string;
                offset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The databank of clients, by name; found by words, list, language or what they bought */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleList"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPerson"];
            };
        };
        responses: {
            /** @description Add a person */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonRecord"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiPeopleChoices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What people can be found by, with how many each */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleChoices"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiPeopleExport: {
        parameters: {
            query?: {
                q?: string;
                tag?: string[];
                language?: string;
                subject?: string;
                boughtSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description People as CSV, one line for each purchase */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiPeopleImport: {
        parameters: {
            query?: {
                name?: string;
                write?: string;
                map?: string;
                tags?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Bring in a file of people: what would become of it, or with write=true what became */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleBroughtIn"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/timeout: The request came too slowly. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiPeopleImports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Files of people that came in, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleImports"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiPeopleImportsNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of them, with what taking it back would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleImportLook"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiPeopleImportsNumberUndo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take a file back: who came by it goes, but for whoever was changed, asked or wrote since */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleImportUndone"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. /problems/sign-in-again: Sign in again for this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiPeopleId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One person: what they bought, wrote, and were asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonRecord"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAdminApiPeopleId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erase a person; their address stays suppressed, as a hash */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonGone"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. /problems/sign-in-again: Sign in again for this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchAdminApiPeopleId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchPerson"];
            };
        };
        responses: {
            /** @description Change what is said of a person */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonRecord"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. /problems/outdated: Changed meanwhile. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiPeopleIdMayBeTheirs: {
        parameters: {
            query?: {
                q?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Reviews under their name, or found by words, that nobody is known to have written */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MayBeTheirs"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putAdminApiPeopleIdWroteItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Say that a review is theirs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonRecord"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAdminApiPeopleIdWroteItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Say that a review is not theirs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonRecord"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiPeopleIdLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskByLink"];
            };
        };
        responses: {
            /** @description A link for one person, to hand over; shown this once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationLink"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiAskings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who was asked for reviews and what came of it, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asking"][];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiAskings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddAsking"];
            };
        };
        responses: {
            /** @description Ask everybody of a list, but for those who are left out and counted */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asking"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiAskingsPreview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddAsking"];
            };
        };
        responses: {
            /** @description Who would be asked, who left out and why, and what they would read */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskingPreview"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiAskingsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One asking */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asking"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiAskingsIdInvitations: {
        parameters: {
            query?: {
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Each of its people, with what became of the message */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationList"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiAskingsIdStop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Send no more of it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asking"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiInvitationsIdLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A new link for an invitation; shown this once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationLink"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiSuppressions: {
        parameters: {
            query?: {
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who is never asked, or not for now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuppressionList"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiSuppressions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddSuppression"];
            };
        };
        responses: {
            /** @description Ask nobody at an address any more */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gone"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAdminApiSuppressionsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Let an address be asked again; never after unsubscribing or erasure */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gone"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiOutbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Messages that were written to files */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outbox"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiOutboxId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One message as a file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "message/rfc822": unknown;
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAdminApiOutboxId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delete a message’s file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gone"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who is signed in, what they may do, and whether passkeys work at this address */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionState"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAdminApiSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sign out */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changed"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiSessionLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenLink"];
            };
        };
        responses: {
            /** @description Look at a sign-in link without using it up */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkState"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/link-refused: The link opens nothing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiSessionLinkPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkPasskey"];
            };
        };
        responses: {
            /** @description What to make a passkey by, for a link */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyOptions"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/link-refused: The link opens nothing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/passkeys-unavailable: No passkeys at this address. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiSessionLinkUse: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UseLink"];
            };
        };
        responses: {
            /** @description Use a link up: makes the account or a new way into it, and signs in */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionState"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. /problems/sign-in-refused: That does not sign in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/link-refused: The link opens nothing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/passkeys-unavailable: No passkeys at this address. /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unavailable: Not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiSessionPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInWithPassword"];
            };
        };
        responses: {
            /** @description Sign in by name or address and password; a new session each time */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionState"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. /problems/sign-in-refused: That does not sign in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unavailable: Not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiSessionPasskeyOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What to ask a passkey for; good for five minutes and one answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyOptions"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/passkeys-unavailable: No passkeys at this address. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiSessionPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInWithPasskey"];
            };
        };
        responses: {
            /** @description Sign in with a passkey */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionState"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. /problems/sign-in-refused: That does not sign in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/passkeys-unavailable: No passkeys at this address. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchAdminApiAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchOwnAccount"];
            };
        };
        responses: {
            /** @description Change one’s own name or address */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putAdminApiAccountPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPassword"];
            };
        };
        responses: {
            /** @description Set one’s own password; other sessions end. Asks for the current one where there is one */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. /problems/sign-in-refused: That does not sign in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. /problems/sign-in-again: Sign in again for this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unavailable: Not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAdminApiAccountPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take one’s own password away; other sessions end */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. /problems/sign-in-again: Sign in again for this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiAccountPasskeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One’s own passkeys */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Passkey"][];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiAccountPasskeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPasskey"];
            };
        };
        responses: {
            /** @description Add a passkey */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Passkey"][];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. /problems/sign-in-refused: That does not sign in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. /problems/sign-in-again: Sign in again for this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/passkeys-unavailable: No passkeys at this address. /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiAccountPasskeysOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What to make a further passkey by */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyOptions"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. /problems/sign-in-again: Sign in again for this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/passkeys-unavailable: No passkeys at this address. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAdminApiAccountPasskeysId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take a passkey away */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Passkey"][];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. /problems/sign-in-again: Sign in again for this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchAdminApiAccountPasskeysId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchPasskey"];
            };
        };
        responses: {
            /** @description Call a passkey something else */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Passkey"][];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiAccountSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where one is signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInSession"][];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAdminApiAccountSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sign out everywhere */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changed"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAdminApiAccountSessionsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sign out in one place */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changed"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiAccountsNames: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who an account’s number is, for what stands in the history of an item */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountName"][];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who may sign in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"][];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiAccountsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAdminApiAccountsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take an account away for good */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changed"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. /problems/sign-in-again: Sign in again for this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchAdminApiAccountsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchAccount"];
            };
        };
        responses: {
            /** @description Change name, address or role, shut out or let in again; a new role ends every session */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. /problems/sign-in-again: Sign in again for this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiAccountsIdPasskeys: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The passkeys of an account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Passkey"][];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAdminApiAccountsIdPasskeysPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                passkey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take a passkey from an account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Passkey"][];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. /problems/sign-in-again: Sign in again for this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiAccountsIdSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where an account is signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInSession"][];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAdminApiAccountsIdSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sign an account out everywhere */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changed"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiLinks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sign-in links that were not opened yet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInLink"][];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiLinks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddLink"];
            };
        };
        responses: {
            /** @description Make a sign-in link, shown this once: an invitation with a role, or the way back into an account */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedLink"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. /problems/sign-in-again: Sign in again for this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAdminApiLinksId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take a link back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changed"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Keys for programs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"][];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminApiTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddToken"];
            };
        };
        responses: {
            /** @description Make a key, shown this once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedToken"];
                };
            };
            /** @description /problems/bad-request: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. /problems/sign-in-again: Sign in again for this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/conflict: Not in this state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/unsupported-type: Not this kind of body. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAdminApiTokensName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take a key away */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changed"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/not-found: Nothing is here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminApiLog: {
        parameters: {
            query?: {
                limit?: number;
                before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened at the door, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInLog"];
                };
            };
            /** @description /problems/unauthorized: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/forbidden: Not from another site. /problems/role-refused: Not with this role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/invalid: A value does not fit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/too-many-requests: Too many from this address. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description /problems/internal: Something broke here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
