-- Who gave, and for which campaign, follows the pledge that money pays, unless somebody said otherwise.
CREATE TABLE pledge_giver (
    pledge   text COLLATE "C" PRIMARY KEY,
    donor    text COLLATE "C" NOT NULL,
    campaign text COLLATE "C"
);

-- own_campaign: what the receipt itself was recorded for; later: the positions of the entries that changed it since
ALTER TABLE receipt
    ADD COLUMN own_campaign text COLLATE "C",
    ADD COLUMN later        bigint[],
    ADD COLUMN corrects     text COLLATE "C",
    ADD COLUMN corrected_by text COLLATE "C";

-- made: the day on which the voucher was made out; day: the one on which it takes effect
ALTER TABLE entry ADD COLUMN made date;
