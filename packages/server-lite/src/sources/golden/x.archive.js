window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : { "initial" : { "editTweetIds" : [ "1700000000000000001" ], "editsRemaining" : "5" } },
      "retweeted" : false,
      "entities" : { "hashtags" : [ { "text" : "sample", "indices" : [ "30", "37" ] } ], "urls" : [ ] },
      "favorite_count" : "3",
      "id_str" : "1700000000000000001",
      "id" : "1700000000000000001",
      "retweet_count" : "1",
      "created_at" : "Wed Mar 25 10:00:00 +0000 2026",
      "full_text" : "The new bench stands. Come by! #sample",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "retweeted" : false,
      "entities" : { "hashtags" : [ ], "urls" : [ ] },
      "favorite_count" : "0",
      "id_str" : "1700000000000000002",
      "id" : "1700000000000000002",
      "retweet_count" : "0",
      "created_at" : "Thu Mar 26 10:00:00 +0000 2026",
      "full_text" : "Closed tomorrow, open again on Saturday.",
      "lang" : "en"
    }
  }
]
